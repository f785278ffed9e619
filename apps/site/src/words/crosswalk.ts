import { said } from './said.ts'

/** The pages of the crosswalk, and what of it stands on a concept's page. */
export const crosswalk = said({
  crosswalk: { en: 'Crosswalk', nl: 'Verbanden' },
  description: {
    en: 'Which concepts of one document come near a concept of another, where the documents disagree, and which readings tempt and are wrong.',
    nl: 'Welke begrippen van het ene document in de buurt komen van een begrip in een ander, waar documenten elkaar tegenspreken, en welke lezingen verleiden en onjuist zijn.',
  },
  byDocument: { en: 'Document by document', nl: 'Document naast document' },
  inAll: {
    en: 'in all. Each cell opens into words. A concept belongs to the document it is first cited from.',
    nl: 'in totaal. Elk vakje opent in woorden. Een begrip hoort bij het document dat het eerst wordt aangehaald.',
  },
  conflictsAndTraps: { en: 'Conflicts and traps', nl: 'Tegenspraken en valkuilen' },
  conflictsBetween: {
    en: '{conflicts} between documents: what each says, and what the checks make of it',
    nl: '{conflicts} tussen documenten: wat elk zegt, en wat de controles ermee doen',
  },
  trapsBetween: {
    en: '{traps}: readings that tempt, and what to do instead',
    nl: '{traps}: lezingen die verleiden, en wat je beter doet',
  },
  asJson: { en: 'All of it as JSON', nl: 'Alles als JSON' },
  howToRead: { en: 'How to read a mapping', nl: 'Hoe je een verband leest' },
  narrowerOrBroader: { en: 'is narrower than, is broader than', nl: 'is nauwer dan, is ruimer dan' },
  closeMeans: {
    en: 'Near enough to look up one for the other, never to count them together.',
    nl: 'Dichtbij genoeg om het een voor het ander op te zoeken, nooit om ze samen te tellen.',
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
    nl: 'In dat begrippenkader is naar een gelijke gezocht en er is er geen gevonden.',
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
  notFound: { en: 'Looked for and not found', nl: 'Gezocht en niet gevonden' },
  traps: { en: 'Traps', nl: 'Valkuilen' },
  trapsSays: {
    en: 'Readings that suggest themselves and are wrong, why, and what to do instead.',
    nl: 'Lezingen die voor de hand liggen en onjuist zijn, waarom, en wat je beter doet.',
  },
  tempting: { en: 'Tempting', nl: 'Verleidelijk' },
  wrong: { en: 'Why it is wrong', nl: 'Waarom het onjuist is' },
  instead: { en: 'Instead', nl: 'Beter' },
  conflicts: { en: 'Conflicts', nl: 'Tegenspraken' },
  conflictsSays: {
    en: 'Points on which the documents disagree. Each is shown from both sides and not resolved.',
    nl: 'Punten waarop de documenten elkaar tegenspreken. Elk wordt van beide kanten getoond en niet beslecht.',
  },
  sides: { en: 'What each side says', nl: 'Wat elke kant zegt' },
  treatment: { en: 'What the checks make of it:', nl: 'Wat de controles ermee doen:' },
  nearest: { en: 'Nearest in other sources', nl: 'Het dichtstbij in andere bronnen' },
  whereDisagree: { en: 'Where sources disagree', nl: 'Waar bronnen elkaar tegenspreken' },
  itsPage: { en: 'The page of this conflict', nl: 'De pagina van deze tegenspraak' },
  temptingAndWrong: { en: 'Tempting and wrong', nl: 'Verleidelijk en onjuist' },
  judged: {
    en: (confidence: string, day: string) => `${confidence} confidence, judged ${day}`,
    nl: (confidence: string, day: string) => `zekerheid: ${confidence}, beoordeeld op ${day}`,
  },
  thisMapping: { en: 'this mapping', nl: 'dit verband' },
  differs: { en: 'Differs:', nl: 'Verschilt:' },
  among: {
    en: (label: string) => `${label} among its neighbours`,
    nl: (label: string) => `${label} tussen zijn buren`,
  },
  picture: {
    en: 'To the left its own scheme, to the right the other documents; a broken line is no more than related. The lists on this page say the same.',
    nl: 'Links het eigen begrippenkader, rechts de andere documenten; een onderbroken lijn is niet meer dan verwant. De lijsten op deze pagina zeggen hetzelfde.',
  },
  under: { en: 'stands under', nl: 'staat onder' },
  over: { en: 'stands over', nl: 'staat boven' },
})

/** Mappings as verbs. */
export const predicateWords = said({
  exactMatch: { en: 'is the same as', nl: 'is hetzelfde als' },
  closeMatch: { en: 'is close to', nl: 'ligt dicht bij' },
  broadMatch: { en: 'is narrower than', nl: 'is nauwer dan' },
  narrowMatch: { en: 'is broader than', nl: 'is ruimer dan' },
  relatedMatch: { en: 'is related to', nl: 'is verwant met' },
  'no-match': { en: 'has no match in', nl: 'heeft geen gelijke in' },
})

/** How sure somebody was. */
export const confidenceWords = said({
  high: { en: 'high', nl: 'hoog' },
  medium: { en: 'medium', nl: 'gemiddeld' },
  low: { en: 'low', nl: 'laag' },
})
