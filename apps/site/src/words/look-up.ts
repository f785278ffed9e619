import { said } from './said.ts'

/** What the look-up says. */
export const lookUp = said({
  label: { en: 'Look up a term', nl: 'Zoek een term' },
  largeLabel: {
    en: 'Look up a term, a code or a name for it',
    nl: 'Zoek een term, een code of een andere naam',
  },
  loading: { en: 'Loading the index.', nl: 'De index wordt geladen.' },
  failed: { en: 'The index could not be loaded.', nl: 'De index kon niet worden geladen.' },
  noScript: {
    en: 'The look-up needs JavaScript; A–Z lists every concept, each scheme all that it holds.',
    nl: 'Opzoeken kan alleen met JavaScript; A–Z noemt elk begrip, elk begrippenkader alles wat erin staat.',
  },
  forExample: { en: 'For example', nl: 'Bijvoorbeeld' },
  wholeList: { en: 'A–Z: every concept in one list', nl: 'A–Z: elk begrip in één lijst' },
  thisSite: { en: 'This site', nl: 'Deze site' },
  found: { en: 'What was found', nl: 'Wat er gevonden is' },
  alsoCalled: { en: (name: string) => `also called ${name}`, nl: (name: string) => `ook wel ${name}` },
  suggestion: { en: 'a suggestion', nl: 'een suggestie' },
})

/** What one of a kind is called, and several of it. */
export const kindNames = said({
  concept: { en: ['concept', 'Concepts'], nl: ['begrip', 'Begrippen'] },
  decision: { en: ['decision', 'Decisions'], nl: ['beslissing', 'Beslissingen'] },
  rule: { en: ['rule or note', 'Rules and notes'], nl: ['regel of opmerking', 'Regels en opmerkingen'] },
  conflict: { en: ['conflict', 'Conflicts'], nl: ['tegenspraak', 'Tegenspraken'] },
  trap: { en: ['trap', 'Traps'], nl: ['valkuil', 'Valkuilen'] },
  record: { en: ['record', 'Records'], nl: ['veldenlijst', 'Veldenlijsten'] },
  source: { en: ['source', 'Sources'], nl: ['bron', 'Bronnen'] },
  page: { en: ['page', 'Pages'], nl: ['pagina', 'Pagina’s'] },
} as const)
