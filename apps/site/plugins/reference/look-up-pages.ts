import type { Terms, Text } from '@ssi/taxonomy'
import type { Indexed } from '../../src/look-up/search-index.ts'
import { playgroundAddress } from '../../src/playground/shipped.ts'
import { address } from './addresses.ts'
import { crosswalkTitle } from './crosswalk-lines.ts'
import { labelled, type Within } from './look-up-words.ts'

/** A page of the site's own, and the words of the questions that it answers. */
interface OwnPage {
  readonly href: string
  readonly label: Text
  readonly answers: Terms
}

const ownPages: readonly OwnPage[] = [
  {
    href: address.schemes,
    label: { en: 'All schemes', nl: 'Alle begrippenkaders' },
    answers: { en: ['schemes', 'vocabularies', 'taxonomies'], nl: ['begrippenkaders', 'woordenlijsten'] },
  },
  {
    href: address.index,
    label: { en: 'A–Z of all concepts', nl: 'A–Z van alle begrippen' },
    answers: { en: ['index', 'glossary', 'all terms'], nl: ['register', 'alle begrippen'] },
  },
  {
    href: address.checks,
    label: { en: 'Check something', nl: 'Controleer iets' },
    answers: { en: ['validate', 'validator', 'checks'], nl: ['controleren', 'toetsen'] },
  },
  {
    href: address.sources,
    label: { en: 'Sources and licences', nl: 'Bronnen en licenties' },
    answers: { en: ['licence', 'copyright', 'documents', 'references'], nl: ['licentie', 'auteursrecht'] },
  },
  {
    href: address.crosswalk,
    label: crosswalkTitle,
    answers: { en: ['mappings', 'compare documents'], nl: ['verbanden', 'documenten vergelijken'] },
  },
  {
    href: address.conflicts,
    label: { en: 'All disagreements', nl: 'Alle tegenspraken' },
    answers: { en: ['conflicts', 'differences between documents'], nl: ['verschillen tussen documenten'] },
  },
  {
    href: address.traps,
    label: { en: 'All traps', nl: 'Alle valkuilen' },
    answers: { en: ['misreadings', 'false friends'], nl: ['misverstanden'] },
  },
  {
    href: address.downloads,
    label: { en: 'Downloads', nl: 'Downloads' },
    answers: {
      en: [
        'download',
        'export',
        'data',
        'files',
        'CSV',
        'Excel',
        'spreadsheet',
        'JSON',
        'SKOS',
        'FHIR',
        'SQLite',
      ],
      nl: ['downloaden', 'exporteren', 'bestanden', 'rekenblad'],
    },
  },
  {
    href: address.changes,
    label: { en: 'Changes', nl: 'Wijzigingen' },
    answers: { en: ['versions', 'release notes', 'what is new'], nl: ['versies', 'wat is er nieuw'] },
  },
  {
    href: playgroundAddress.page,
    label: { en: 'Playground', nl: 'Speeltuin' },
    answers: { en: ['try the packages', 'run code', 'TypeScript'], nl: ['code uitproberen'] },
  },
  {
    href: '/api/',
    label: { en: 'API', nl: 'API' },
    answers: { en: ['functions', 'types', 'packages'], nl: ['functies', 'pakketten'] },
  },
]

/** The pages of the site's own, by title and by what they answer. */
export function indexedOwnPages(within: Within): readonly Indexed[] {
  return ownPages.map(({ href, label, answers }) => ({
    kind: 'page',
    href,
    codes: href.split('/').slice(-2, -1),
    ...labelled(label),
    synonyms: Object.values(answers).flat(),
    hints: [],
    scheme: within({ en: 'This site', nl: 'Deze site' }),
  }))
}
