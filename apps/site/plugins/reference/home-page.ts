import { conflicts } from '@ssi/crosswalk'
import type { Door, HomePageData, SchemeSize, SchemesPageData } from '../../src/reference/home-data.ts'
import { readersStart } from '../prose.ts'
import { address } from './addresses.ts'
import { doorsOf } from './check-pages.ts'
import type { Reference } from './reference.ts'

/** The home page: the doors, and the schemes with their sizes. */
export function homePage(
  reference: Reference,
  guides: { readonly before: readonly Door[]; readonly after: readonly Door[] },
): HomePageData {
  return {
    path: '/',
    schemes: schemesOf(reference),
    doors: [...guides.before, checkDoor(reference), ...guides.after],
    start: readersStart,
    disagreements: { href: address.conflicts, count: conflicts.length },
  }
}

/** The page of all schemes. */
export function schemesPage(reference: Reference): SchemesPageData {
  return { path: address.schemes, schemes: schemesOf(reference) }
}

function schemesOf({ domains }: Reference): readonly SchemeSize[] {
  return domains.map(({ scheme, data }) => ({
    ...scheme,
    summary: data.scheme.summary,
    concepts: Object.keys(data.scheme.concepts).length,
    defined: Object.values(data.scheme.concepts).filter(({ definition }) => definition !== undefined).length,
    rules: data.rules.length,
  }))
}

function checkDoor({ domains }: Reference): Door {
  const checks = domains.flatMap(doorsOf)
  return {
    label: { en: 'Check something', nl: 'Controleer iets' },
    says: {
      en: 'A document, a record, a table or a decision; it stays in your browser.',
      nl: 'Een document, een record, een tabel of een beslissing; het blijft in je browser.',
    },
    links: [
      {
        href: address.checks,
        label: { en: `Choose from ${checks.length} checks`, nl: `Kies uit ${checks.length} controles` },
      },
      ...checks.filter(({ kind }) => kind === 'read').map(({ href, label }) => ({ href, label })),
    ],
  }
}
