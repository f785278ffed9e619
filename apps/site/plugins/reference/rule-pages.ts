import type { DomainData } from '@ssi/rules'
import type { Example } from '../../src/reference/page-data.ts'
import type { RulePageData } from '../../src/reference/rule-data.ts'
import { address, downloadOf } from './addresses.ts'
import { citationOf, schemeOf } from './citation.ts'
import { checkStart } from './check-start.ts'
import { conditionText } from './condition-words.ts'
import {
  conceptLink,
  describedFields,
  type DomainReference,
  placesOf,
  type Reference,
  sourceLines,
} from './reference.ts'

type RuleEntry = DomainData['rules'][number]
type NoteEntry = DomainData['notes'][number]

/** A page for every rule and every note of a domain. */
export function rulePages(reference: Reference, domain: DomainReference): readonly RulePageData[] {
  return [
    ...domain.data.rules.map((rule) => rulePage(reference, domain, rule)),
    ...domain.data.notes.map((note) => notePage(reference, domain, note)),
  ]
}

function rulePage(reference: Reference, domain: DomainReference, rule: RuleEntry): RulePageData {
  const fields = describedFields(domain, rule.record)
  const examples = [
    ...shown(rule.examples.fails, 'broken'),
    ...shown(rule.examples.passes, 'met'),
    ...shown(rule.examples.undetermined, 'undetermined'),
  ]
  return {
    ...whatBothHave(reference, domain, rule, examples),
    kind: 'rule',
    force: rule.force,
    basis: rule.basis,
    severity: rule.severity,
    wellFormed: rule.wellFormed === true,
    ...(rule.when === undefined ? {} : { applies: conditionText(rule.when, fields) }),
    met: conditionText(rule.holds, fields),
    ...(rule.why === undefined ? {} : { why: rule.why }),
  }
}

function notePage(reference: Reference, domain: DomainReference, note: NoteEntry): RulePageData {
  const fields = describedFields(domain, note.record)
  const examples = [...shown(note.examples.applies, 'applies'), ...shown(note.examples.silent, 'silent')]
  return {
    ...whatBothHave(reference, domain, note, examples),
    kind: 'note',
    severity: 'info',
    wellFormed: false,
    applies: conditionText(note.when, fields),
  }
}

function whatBothHave(
  reference: Reference,
  domain: DomainReference,
  rule: RuleEntry | NoteEntry,
  examples: readonly Example[],
) {
  const { scheme } = domain.data
  const path = address.rule(scheme.id, rule.id)
  const { advice } = rule
  return {
    path,
    scheme: domain.scheme,
    sources: sourceLines(reference, rule.cite),
    id: rule.id,
    says: rule.says,
    about: (rule.about ?? []).flatMap((full) => aboutLink(domain, full)),
    ...(advice === undefined ? {} : { advice }),
    openQuestions: rule.openQuestions ?? [],
    places: placesOf(rule.cite),
    examples,
    check: checkStart(domain, rule.record, examples[0]?.record ?? {}, [rule.id]),
    download: downloadOf(path),
    citation: citationOf(reference, schemeOf(domain), {
      id: `${scheme.id}:${rule.id}`,
      title: rule.says,
      path,
      after: rule.cite.map(({ place }) => place),
      cite: rule.cite,
    }),
  }
}

/** The concept behind a full id, where it is one of this scheme. */
function aboutLink(domain: DomainReference, full: string) {
  const [scheme, id = ''] = full.split(':')
  return scheme === domain.data.scheme.id && Object.hasOwn(domain.data.scheme.concepts, id)
    ? [conceptLink(domain, id)]
    : []
}

function shown(records: readonly object[] | undefined, verdict: Example['verdict']): readonly Example[] {
  return (records ?? []).map((record) => ({ record, verdict }))
}
