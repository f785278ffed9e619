import { said } from './said.ts'

/** The pages of the crosswalk itself. */
export const crosswalkPages = said({
  crosswalk: { en: 'Crosswalk', nl: 'Verbanden' },
  description: {
    en: 'Which concepts of one document come near a concept of another, where the documents disagree, and which readings tempt and are wrong.',
    nl: 'Welke begrippen van het ene document in de buurt komen van een begrip in een ander, waar documenten elkaar tegenspreken, en welke lezingen voor de hand liggen maar niet kloppen.',
  },
  byDocument: { en: 'Document by document', nl: 'Document naast document' },
  inAll: {
    en: 'in all. Each pair opens into words. A concept belongs to the document it is first cited from.',
    nl: 'in totaal. Achter elk paar staat het in woorden. Een begrip hoort bij het document dat er het eerst voor wordt aangehaald.',
  },
  conflictsAndTraps: { en: 'Conflicts and traps', nl: 'Tegenspraken en valkuilen' },
  conflictsBetween: {
    en: '{conflicts} between documents: what each says, and what the checks make of it',
    nl: '{conflicts} tussen documenten: wat elk zegt, en wat de controles ermee doen',
  },
  trapsBetween: {
    en: '{traps}: readings that tempt, and what to do instead',
    nl: '{traps}: lezingen die voor de hand liggen maar niet kloppen, en wat je in plaats daarvan doet',
  },
  asJson: { en: 'All of it as JSON', nl: 'Alles als JSON' },
  howToRead: { en: 'How to read a mapping', nl: 'Hoe je een verband leest' },
  narrowerOrBroader: { en: 'is narrower than, is broader than', nl: 'is nauwer dan, is breder dan' },
  closeMeans: {
    en: 'Near enough to look up one for the other, never to count them together.',
    nl: 'Dicht genoeg bij elkaar om het een bij het ander op te zoeken, nooit om ze bij elkaar op te tellen.',
  },
  narrowerMeans: {
    en: 'A kind of the other, or the other way round. A part and its whole are only related.',
    nl: 'Een soort van het andere, of andersom. Een deel en zijn geheel zijn alleen verwant.',
  },
  relatedMeans: {
    en: 'They touch: a part, a goal, a role or a word is shared.',
    nl: 'Ze raken elkaar: een deel, een doel, een rol of een woord is gemeenschappelijk.',
  },
  sameMeans: {
    en: 'One person, organisation or document. No two concepts of treatment match so: population, purpose or what is recorded always differ.',
    nl: 'Eén persoon, organisatie of document. Twee begrippen over behandeling zijn nooit zo gelijk: doelgroep, doel of wat wordt vastgelegd verschilt altijd.',
  },
  noneMeans: {
    en: 'A match was looked for in that scheme, and none was found.',
    nl: 'In dat begrippenkader is een tegenhanger gezocht en niet gevonden.',
  },
  onlyInform: {
    en: 'Mappings inform. No check uses them, and no conflict is resolved here.',
    nl: 'Verbanden lichten toe. Geen controle gebruikt ze, en geen tegenspraak wordt hier beslecht.',
  },
  matrix: { en: 'Documents by documents', nl: 'Documenten tegenover documenten' },
  nothing: { en: 'nothing', nl: 'niets' },
  and: { en: ' and ', nl: ' en ' },
  between: { en: 'What lies between', nl: 'Wat er ligt tussen' },
  disagree: { en: 'Where they disagree', nl: 'Waar ze elkaar tegenspreken' },
  mappings: { en: 'Mappings', nl: 'Verbanden' },
  relation: { en: 'Relation', nl: 'Verhouding' },
  why: { en: 'Why', nl: 'Waarom' },
  notFound: { en: 'Looked for and not found', nl: 'Gezocht en niet gevonden' },
  traps: { en: 'Traps', nl: 'Valkuilen' },
  trapsSays: {
    en: 'Readings that suggest themselves and are wrong, why, and what to do instead.',
    nl: 'Lezingen die voor de hand liggen maar niet kloppen: waarom niet, en wat je in plaats daarvan doet.',
  },
  conflicts: { en: 'All disagreements', nl: 'Alle tegenspraken' },
  conflictsSays: {
    en: 'Points on which the documents differ: two say otherwise, or one is silent where the other speaks. Each is shown from both sides and not resolved.',
    nl: 'Punten waarop de documenten verschillen: ze zeggen iets anders, of het ene zwijgt waar het andere spreekt. Elk wordt van beide kanten getoond en niet beslecht.',
  },
  sides: { en: 'What each side says', nl: 'Wat elke kant zegt' },
})
