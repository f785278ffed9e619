import { said } from './said.ts'

/** The pages that lead to others, and those of what is downloaded, changed and listed. */
export const doors = said({
  firstFiveMinutes: { en: 'Your first five minutes', nl: 'Je eerste vijf minuten (Engels)' },
  waysIn: { en: 'Ways in', nl: 'Ingangen' },
  apiSays: {
    en: (packages: number) => `The ${packages} packages, each with everything it exports.`,
    nl: (packages: number) => `De ${packages} pakketten, elk met alles wat het exporteert.`,
  },
  changesSays: {
    en: 'What each version of each package brought.',
    nl: 'Wat elke versie van elk pakket bracht.',
  },
  changesLead: {
    en: 'What each version of each package brought, from a comparison of its data: concepts, rules, fields and names. {promise}',
    nl: 'Wat elke versie van elk pakket bracht, uit een vergelijking van de gegevens: begrippen, regels, velden en namen. {promise}',
  },
  promise: { en: 'What a version promises', nl: 'Wat een versie belooft' },
  notReleased: { en: 'Nothing has been released yet.', nl: 'Er is nog niets uitgebracht.' },
  firstRelease: { en: 'The first release.', nl: 'De eerste uitgave.' },
  unchanged: {
    en: 'Its concepts, rules, fields and names are as they were.',
    nl: 'De begrippen, regels, velden en namen zijn zoals ze waren.',
  },
  renewedFor: {
    en: 'There is a new version because it is built on other packages that have one: {packages}.',
    nl: 'Er is een nieuwe versie omdat het gebouwd is op andere pakketten die er een hebben: {packages}.',
  },
  checksSays: {
    en: 'A document, a record, a table or a decision, by the rules of its source. Whatever you give stays in your browser.',
    nl: 'Een document, een record, een tabel of een beslissing, volgens de regels van de bron. Wat je invoert, blijft in je browser.',
  },
  docsSays: {
    en: 'How to use the definitions, how to change them, and why things are as they are.',
    nl: 'Hoe je de definities gebruikt, hoe je ze verandert, en waarom ze zo zijn gemaakt.',
  },
  beginHere: { en: 'Begin here', nl: 'Begin hier' },
  docsInEnglish: {
    en: 'These pages are in English.',
    nl: 'Deze pagina’s zijn er alleen in het Engels.',
  },
  guides: { en: 'Guides', nl: 'Handleidingen' },
  writing: { en: 'Writing', nl: 'Schrijven' },
  decisions: { en: 'Decisions on the project', nl: 'Besluiten over het project' },
  downloadsSays: {
    en: 'Every scheme with its rules and records, in the formats of other tools.',
    nl: 'Elk begrippenkader met zijn regels en veldenlijsten, in formaten voor andere programma’s.',
  },
  fileNames: {
    en: 'The address of a scheme’s file names its version.',
    nl: 'In het adres van elk bestand van een begrippenkader staat de versie.',
  },
  schemesSay: {
    en: 'The terms of one document each, with the rules that it makes of them.',
    nl: 'Elk de termen van één document, met de regels die het daarover geeft.',
  },
  standIn: {
    en: (address: string) =>
      `The addresses in the files begin with ${address}, a stand-in that leads nowhere until the reference has a public address; ids stay as they are.`,
    nl: (address: string) =>
      `De adressen in de bestanden beginnen met ${address}, een plaatsvervanger die nergens heen leidt tot het naslagwerk een openbaar adres heeft; ids blijven zoals ze zijn.`,
  },
  columns: { en: 'The columns of the table', nl: 'De kolommen van de tabel' },
  columnsSay: {
    en: 'Every file of concepts as CSV among the downloads has them, in this order. A scheme in one language leaves the columns of the other empty. The table on the page of a scheme, saved as it is shown, has some of them under the same names.',
    nl: 'Elk CSV-bestand met begrippen bij de downloads heeft ze, in deze volgorde. Een begrippenkader in één taal laat de kolommen van de andere leeg. De tabel op de pagina van een begrippenkader, opgeslagen zoals die te zien is, heeft er een aantal van, onder dezelfde namen.',
  },
  kinds: { en: 'The values of kind', nl: 'De waarden van kind' },
  kindsSay: {
    en: 'The kind is this reference’s own sorting, to tell at a glance what an entry is; no source says it.',
    nl: 'De soort is een indeling van dit naslagwerk zelf, om in één oogopslag te zien wat iets is; geen bron zegt die.',
  },
  joinedBy: {
    en: (separator: string) => `More than one is joined by “${separator}”.`,
    nl: (separator: string) => `Meer dan één staat met “${separator}” ertussen.`,
  },
  formats: { en: 'What each format is for', nl: 'Waar elk formaat voor is' },
  allInOne: { en: 'All in one', nl: 'Alles bij elkaar' },
  howToLoad: { en: 'How to load it:', nl: 'Hoe je het inleest (in het Engels):' },
  onlyNamed: { en: ', only named', nl: ', alleen genoemd' },
  indexSays: {
    en: (concepts: number) =>
      `All ${concepts} concepts, each under its English and, where it has one, its Dutch label.`,
    nl: (concepts: number) =>
      `Alle ${concepts} begrippen, elk onder de Engelse naam en, als die er is, onder de Nederlandse.`,
  },
  letters: { en: 'Letters', nl: 'Letters' },
  allOfIt: { en: 'All of it', nl: 'Alles' },
  pages: { en: 'Pages', nl: 'Pagina’s' },
  toThisPart: { en: 'Link to this part', nl: 'Link naar dit deel' },
  code: { en: 'Code', nl: 'Code' },
  table: { en: 'Table', nl: 'Tabel' },
})
