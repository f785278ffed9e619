import { domainsIn, sectionsIn } from './there.ts'

const forms: Readonly<Record<string, readonly string[]>> = {
  domain: [
    'npm run new:domain -- <id> "<title>"',
    'npm run new:domain -- opening-hours "Opening hours of services"',
  ],
  concept: [
    'npm run new:concept -- <domain> <branch> <id> "<label>" <document>.<section> ["<definition>"]',
    'npm run new:concept -- ndtms therapy group-therapy "Group therapy" ndtmsAid.counselling',
  ],
  rule: [
    'npm run new:rule -- <domain> <the rule it stands after> <id> "<sentence>" <document>.<section> <the concept it is about>',
    'npm run new:rule -- ndtms end-is-not-before-start end-has-a-reason "An end has a reason." ndtmsAid.familyWork ndtms:family-work',
  ],
}

/** How a skeleton is asked for, with an example, and what there is to choose from. */
export function usage(root: string, what: string): string {
  const asked = Object.hasOwn(forms, what) ? [forms[what] ?? []] : Object.values(forms)
  const documents = Object.entries(sectionsIn(root)).map(
    ([document, sections]) => `  ${document}: ${sections.join(', ')}`,
  )
  return [
    ...asked.flatMap(([form = '', example = '']) => [`Write ${form}`, `  as in ${example}`]),
    ...(what === 'domain'
      ? []
      : [`Domains: ${domainsIn(root).join(', ')}`, 'Documents and their sections:', ...documents]),
  ].join('\n')
}
