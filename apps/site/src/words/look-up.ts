import { said } from './said.ts'

/** What the look-up says. */
export const lookUp = said({
  label: { en: 'Look up a term', nl: 'Zoek een term op' },
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
  nothing: {
    en: 'Nothing is called that here. Try another word; words of up to three letters have to be whole.',
    nl: 'Zo heet hier niets. Probeer een ander woord; woorden tot drie letters moeten heel zijn.',
  },
  nearest: {
    en: 'Nothing is called that here. Nearest by spelling',
    nl: 'Zo heet hier niets. Naar spelling het dichtst erbij',
  },
  without: { en: (words: string) => `Nothing with ${words}`, nl: (words: string) => `Niets met ${words}` },
  together: {
    en: (words: string) => `Nothing with ${words} together`,
    nl: (words: string) => `Niets met ${words} samen`,
  },
  having: { en: (words: string) => `with ${words}`, nl: (words: string) => `wel met ${words}` },
  part: { en: 'with part of these words', nl: 'wel met een deel van deze woorden' },
  nearTo: {
    en: (words: string) => `nearest by spelling to ${words}`,
    nl: (words: string) => `naar spelling het dichtst bij ${words}`,
  },
  wholeList: { en: 'A–Z: every concept in one list', nl: 'A–Z: elk begrip in één lijst' },
  thisSite: { en: 'This site', nl: 'Deze site' },
  found: { en: 'What was found', nl: 'Wat er gevonden is' },
  alsoCalled: { en: (name: string) => `also called ${name}`, nl: (name: string) => `ook wel ${name}` },
  suggestion: { en: 'a suggestion', nl: 'een suggestie' },
  nothingFound: {
    en: 'Nothing found. The arrow keys lead to the list of all concepts.',
    nl: 'Niets gevonden. De pijltjestoetsen leiden naar de lijst van alle begrippen.',
  },
  arrows: { en: 'Use the arrow keys.', nl: 'Gebruik de pijltjestoetsen.' },
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
