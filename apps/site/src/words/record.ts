import { said } from './said.ts'

/** The page of a record: its data dictionary. */
export const record = said({
  records: { en: 'Records', nl: 'Veldenlijsten' },
  decidedToBe: { en: 'What it is decided to be', nl: 'Wat het volgens de beslissing is' },
  fillIn: { en: 'Check a record, question by question', nl: 'Controleer een record, vraag voor vraag' },
  checkTable: { en: 'Check a table', nl: 'Controleer een tabel' },
  emptyTable: {
    en: 'An empty table to fill in, headed by our field names',
    nl: 'Een lege tabel om in te vullen, met onze veldnamen erboven',
  },
  asJson: { en: 'This dictionary as JSON', nl: 'Deze veldenlijst als JSON' },
  fields: { en: 'Fields', nl: 'Velden' },
  absence: {
    en: 'Each may be absent, which means unknown, unless it says what absence means. The codes are the ids of this reference; those of your own system are mapped to them.',
    nl: 'Elk veld mag ontbreken; dan is het onbekend, tenzij erbij staat wat ontbreken betekent. De codes zijn de id’s van dit naslagwerk; die van je eigen systeem koppel je eraan.',
  },
  and: { en: ' and ', nl: ' en ' },
  looks: { en: 'Which rule looks at which field', nl: 'Welke regel kijkt naar welk veld' },
  decisions: { en: 'What is decided about it', nl: 'Wat erover wordt beslist' },
  inCode: {
    en: (id: string) => `How to check a ${id} in code`,
    nl: (id: string) => `Een ${id} controleren in code`,
  },
  decisionAsks: { en: 'A decision asks for it', nl: 'Een beslissing vraagt ernaar' },
  oneRuleLooks: { en: 'One rule looks at it', nl: 'Eén regel kijkt ernaar' },
  rulesLook: {
    en: (count: number) => `${count} rules and notes look at it`,
    nl: (count: number) => `${count} regels en opmerkingen kijken ernaar`,
  },
  values: { en: (count: number) => `${count} values`, nl: (count: number) => `${count} waarden` },
  lookApplies: { en: 'to see whether it applies', nl: 'om te zien of hij van toepassing is' },
  lookMet: { en: 'to see whether it is met', nl: 'om te zien of hij is nageleefd' },
  lookBoth: { en: 'for both', nl: 'voor allebei' },
  asList: { en: 'The same as a list', nl: 'Hetzelfde als lijst' },
})

/** What a field takes. */
export const takes = said({
  anyCodes: {
    en: 'Any number of these codes; a list that is given is complete',
    nl: 'Nul of meer van deze codes; een ingevulde lijst is volledig',
  },
  listOf: {
    en: (item: string) => `A list, one entry for each ${item}`,
    nl: (item: string) => `Een lijst, met een vermelding per ${item}`,
  },
  item: { en: 'item', nl: 'onderdeel' },
  codeOrWords: { en: 'One of these codes, or other words', nl: 'Een van deze codes, of andere woorden' },
  none: { en: '“none” where there is known to be none', nl: '“none” als bekend is dat er geen is' },
  notStated: {
    en: '“not-stated” where a document was read and does not say',
    nl: '“not-stated” als een document gelezen is en het niet zegt',
  },
  or: { en: ', or ', nl: ', of ' },
  absent: {
    en: (value: string) => ` Absent means ${value}.`,
    nl: (value: string) => ` Ontbreken betekent ${value}.`,
  },
  codes: { en: 'One of these codes', nl: 'Een van deze codes' },
  day: { en: 'A day, written as 2024-09-12', nl: 'Een datum, geschreven als 2024-09-12' },
  flag: { en: 'true or false', nl: '“true” (ja) of “false” (nee)' },
  text: { en: 'Words', nl: 'Woorden' },
  group: { en: 'A group of fields', nl: 'Een groep velden' },
  list: { en: 'A list', nl: 'Een lijst' },
  atLeast: {
    en: (least: number) => `A whole number, ${least} or more`,
    nl: (least: number) => `Een geheel getal, ${least} of meer`,
  },
  between: {
    en: (least: number, most: number) => `A whole number from ${least} to ${most}`,
    nl: (least: number, most: number) => `Een geheel getal van ${least} tot en met ${most}`,
  },
})
