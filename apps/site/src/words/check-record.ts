import { said } from './said.ts'

/** A record as a form. */
export const checkRecord = said({
  heading: {
    en: (record: string) => `Check a record: ${record}`,
    nl: (record: string) => `Controleer een record: ${record}`,
  },
  description: {
    en: 'Answer what is known; findings, what is missing and the record as JSON stand beside it. It stays in your browser.',
    nl: 'Vul in wat bekend is. De bevindingen, wat nog ontbreekt en het record als JSON staan erbij. Alles blijft in je browser.',
  },
  toQuestions: { en: 'To the questions', nl: 'Naar de vragen' },
  fieldsMean: { en: 'What each field of {record} means', nl: 'Wat elk veld van {record} betekent' },
  wholeTable: { en: 'Check a whole table', nl: 'Controleer een hele tabel' },
  noScript: {
    en: 'Checking a record needs JavaScript, because it happens in your browser and nowhere else. These are the questions.',
    nl: 'Een record controleren kan alleen met JavaScript, omdat het in je browser gebeurt en nergens anders. Dit zijn de vragen.',
  },
  loading: { en: 'Loading the questions.', nl: 'De vragen worden geladen.' },
  rulesSay: { en: 'What the rules say', nl: 'Wat de regels zeggen' },
  questions: { en: 'Questions', nl: 'Vragen' },
  example: { en: 'Fill in our example', nl: 'Vul ons voorbeeld in' },
  startAgain: { en: 'Start again', nl: 'Begin opnieuw' },
  showAll: {
    en: 'Show every question, also where no rule asks',
    nl: 'Toon elke vraag, ook waar geen regel ernaar vraagt',
  },
  strange: {
    en: 'The JSON holds {value} here, which this question has no place for.',
    nl: 'In de JSON staat hier {value}; dat past niet bij deze vraag.',
  },
  emptyIt: { en: 'Empty it', nl: 'Maak leeg' },
  noneOfThese: {
    en: 'The JSON holds {value} here, which is none of these.',
    nl: 'In de JSON staat hier {value}; dat is geen van deze antwoorden.',
  },
  alsoHolds: { en: 'The JSON also holds {value} here.', nl: 'In de JSON staat hier ook {value}.' },
  notKnown: {
    en: (count: number) => `Not known yet (${count}), the most decisive first`,
    nl: (count: number) => `Nog niet bekend (${count}); wat het meeste beslist, staat vooraan`,
  },
  more: { en: (count: number) => `${count} more`, nl: (count: number) => `nog ${count}` },
  wouldSettle: {
    en: (question: string) => `What an answer would settle: ${question}`,
    nl: (question: string) => `Wat een antwoord zou beslissen: ${question}`,
  },
  settlesNothing: { en: 'settles nothing yet', nl: 'beslist nog niets' },
  settlesOne: { en: 'settles one rule', nl: 'beslist één regel' },
  settles: {
    en: (rules: number) => `settles ${rules} rules`,
    nl: (rules: number) => `beslist ${rules} regels`,
  },
  thereIsOne: { en: 'There is one', nl: 'Die is er' },
  sameAsJson: { en: 'The same record, as JSON', nl: 'Hetzelfde record, als JSON' },
  emptyJson: {
    en: 'There is nothing here. An empty record is written {}.',
    nl: 'Hier staat niets. Een leeg record schrijf je als {}.',
  },
  tooLarge: {
    en: 'This is more than is checked while you type. Check files of that size in code.',
    nl: 'Dit is meer dan er tijdens het typen wordt gecontroleerd. Controleer zulke bestanden in code.',
  },
  readLast: {
    en: 'The questions show what could be read last.',
    nl: 'De vragen tonen wat het laatst te lezen was.',
  },
  counts: {
    en: (findings: string, missing: number) => `${findings}, ${missing} not known.`,
    nl: (findings: string, missing: number) => `${findings}, ${missing} niet bekend.`,
  },
  add: { en: (item: string) => `Add: ${item}`, nl: (item: string) => `Voeg toe: ${item}` },
  remove: {
    en: (number: number) => `Remove number ${number}`,
    nl: (number: number) => `Verwijder nummer ${number}`,
  },
})

/** What can be answered beside the values of a field. */
export const answerWords = {
  yes: { en: 'Yes', nl: 'Ja' },
  no: { en: 'No', nl: 'Nee' },
  none: { en: 'None', nl: 'Geen' },
  notStated: { en: 'The document does not say', nl: 'Het document vermeldt het niet' },
  notKnown: { en: 'Not known', nl: 'Niet bekend' },
  countsAs: {
    en: (value: string) => `Not given, which counts as ${value}`,
    nl: (value: string) => `Niet ingevuld; dat telt als ${value}`,
  },
  plainYes: { en: 'yes', nl: 'ja' },
  plainNo: { en: 'no', nl: 'nee' },
  whatYouChoose: { en: 'what you choose', nl: 'wat je kiest' },
  choose: { en: 'What do you choose for the check?', nl: 'Wat kies je voor de controle?' },
} as const
