import { said } from './said.ts'

/** The live check of a record as JSON. */
export const check = said({
  untouched: {
    en: 'Change the record, and the result stands here.',
    nl: 'Verander het record, dan staat hier de uitslag.',
  },
  asItIs: { en: 'Check it as it is', nl: 'Controleer het zoals het is' },
  loading: { en: 'Loading the check.', nl: 'De controle wordt geladen.' },
  failed: {
    en: 'The check could not be loaded. Reload the page to try again.',
    nl: 'De controle kon niet worden geladen. Laad de pagina opnieuw.',
  },
  empty: {
    en: 'There is nothing to check. An empty record is written {}.',
    nl: 'Er is niets te controleren. Een leeg record schrijf je als {}.',
  },
  tooLarge: {
    en: (characters: string) =>
      `${characters} characters are more than is checked while you type. Check files of that size in code.`,
    nl: (characters: string) =>
      `${characters} tekens zijn meer dan er tijdens het typen wordt gecontroleerd. Controleer zulke bestanden in code.`,
  },
  unreadable: {
    en: (line: number, column: number) => `This cannot be read as JSON: line ${line}, column ${column}`,
    nl: (line: number, column: number) => `Dit is niet te lezen als JSON: regel ${line}, kolom ${column}`,
  },
  endsEarly: { en: ', where the text ends too early', nl: ', waar de tekst te vroeg ophoudt' },
  thereStands: { en: 'There stands {found}.', nl: 'Daar staat {found}.' },
  last: {
    en: 'Below is the result for what could be read last.',
    nl: 'Hieronder staat de uitslag van wat het laatst te lezen was.',
  },
  unreadableAloud: {
    en: (line: number) => `This cannot be read as JSON, line ${line}.`,
    nl: (line: number) => `Dit is niet te lezen als JSON, regel ${line}.`,
  },
  besideRules: { en: 'By the rules beside it', nl: 'Volgens de regels hierbij' },
  byEveryRule: { en: 'By every rule asked for', nl: 'Volgens elke gevraagde regel' },
  fieldsNotKnown: {
    en: (fields: string) => `${fields} not known`,
    nl: (fields: string) => `${fields} niet bekend`,
  },
  conforms: { en: 'The record conforms.', nl: 'Het record voldoet.' },
  breaks: { en: 'The record does not conform.', nl: 'Het record voldoet niet.' },
  undetermined: {
    en: 'Undetermined: too little is known to decide.',
    nl: 'Onbeslist: er is te weinig bekend om te oordelen.',
  },
  ruleMet: { en: 'The record conforms to this rule.', nl: 'Het record voldoet aan deze regel.' },
  ruleBroken: {
    en: 'The record does not conform to this rule.',
    nl: 'Het record voldoet niet aan deze regel.',
  },
  ruleNotApplicable: { en: 'Not applicable to this record.', nl: 'Niet van toepassing op dit record.' },
  ruleNotChecked: { en: 'Not checked.', nl: 'Niet gecontroleerd.' },
  errors: { en: 'Errors', nl: 'Fouten' },
  warnings: { en: 'Warnings', nl: 'Waarschuwingen' },
  infos: { en: 'Worth knowing', nl: 'Goed om te weten' },
  lines: {
    en: (lines: readonly number[]) => `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`,
    nl: (lines: readonly number[]) => `${lines.length === 1 ? 'regel' : 'regels'} ${lines.join(', ')}`,
  },
  notKnown: {
    en: (count: number) => `Not known yet (${count})`,
    nl: (count: number) => `Nog niet bekend (${count})`,
  },
  oneWaits: { en: 'one rule waits for it', nl: 'één regel wacht erop' },
  rulesWait: {
    en: (rules: number) => `${rules} rules wait for it`,
    nl: (rules: number) => `${rules} regels wachten erop`,
  },
  howRulesStand: { en: 'How each rule stands:', nl: 'Hoe elke regel ervoor staat:' },
  noScript: {
    en: 'Checking needs JavaScript, because it happens in your browser and nowhere else.',
    nl: 'Controleren kan alleen met JavaScript, omdat het in je browser gebeurt en nergens anders.',
  },
  asJson: { en: '{record}, as JSON', nl: '{record}, als JSON' },
  byQuestion: { en: 'Rather by questions than in JSON: {door}', nl: 'Liever met vragen dan in JSON: {door}' },
  fieldsMean: { en: 'What each field means', nl: 'Wat elk veld betekent' },
  staysHere: { en: 'This stays in your browser.', nl: 'Dit blijft in je browser.' },
  everyRule: { en: 'Check every rule of the record', nl: 'Controleer alle regels van het record' },
  byDefinition: { en: 'By each definition', nl: 'Volgens elke definitie' },
  elements: {
    en: (count: number) => `Its elements (${count})`,
    nl: (count: number) => `De onderdelen (${count})`,
  },
  decided: { en: 'What is decided', nl: 'Wat er beslist is' },
  why: { en: 'Why', nl: 'Waarom' },
  stillAsked: { en: 'Still asked', nl: 'Nog gevraagd' },
  notDecided: {
    en: (possible: number, of: number) => `Not decided yet: ${possible} of ${of} outcomes are possible.`,
    nl: (possible: number, of: number) => `Nog niet beslist: ${possible} van ${of} uitkomsten zijn mogelijk.`,
  },
})
