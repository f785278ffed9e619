import { said } from './said.ts'

/** A table, its columns, and what the rules say of its rows. */
export const checkTable = said({
  heading: {
    en: (record: string) => `Check a table: ${record}`,
    nl: (record: string) => `Controleer een tabel: ${record}`,
  },
  description: {
    en: 'Give a table, say which column is which, and see what the rules say of every row. It stays in your browser.',
    nl: 'Geef een tabel, geef aan wat er in elke kolom staat, en zie wat de regels over elke rij zeggen. Alles blijft in je browser.',
  },
  emptyTable: { en: 'An empty table to fill in', nl: 'Een lege tabel om in te vullen' },
  howToMap: { en: 'How a mapping is written', nl: 'Hoe je een kolomindeling schrijft' },
  ownNames: {
    en: 'The column names of the empty table are those of this reference; the source gives none.',
    nl: 'De kolomnamen van de lege tabel zijn van dit naslagwerk; de bron geeft er geen.',
  },
  noScript: {
    en: 'Checking a table needs JavaScript, because it happens in your browser and nowhere else. These are the fields that a column can hold.',
    nl: 'Een tabel controleren kan alleen met JavaScript, omdat het in je browser gebeurt en nergens anders. Dit zijn de velden die een kolom kan bevatten.',
  },
  cellsMean: { en: 'What its cells mean', nl: 'Wat de cellen betekenen' },
  codesOpen: {
    en: (count: number) => `Codes not said yet: ${count}`,
    nl: (count: number) => `Codes waarvan de betekenis nog niet is aangegeven: ${count}`,
  },
  wordsOpen: {
    en: (count: number) => `What its cells mean; words of its own, taken as they are: ${count}`,
    nl: (count: number) => `Wat de cellen betekenen; eigen woorden, overgenomen zoals ze er staan: ${count}`,
  },
  emptyCell: { en: 'An empty cell', nl: 'Een lege cel' },
  moreCodes: {
    en: 'There are more codes than are listed here; the check names those it does not know.',
    nl: 'Er zijn meer codes dan hier staan; de controle noemt de codes die ze niet kent.',
  },
  notSaid: { en: 'Not said yet', nl: 'Nog niet aangegeven' },
  asItSays: {
    en: (value: string) => `${value}, as it says`,
    nl: (value: string) => `${value}, zoals er staat`,
  },
  daysAre: { en: 'Its days are written', nl: 'De datums zijn geschreven' },
  asElsewhere: { en: 'as in the rest of the table', nl: 'zoals in de rest van de tabel' },
  separator: {
    en: 'Several values in one cell are parted by',
    nl: 'Meerdere waarden in één cel zijn gescheiden door',
  },
  noCell: { en: 'no cell is filled', nl: 'geen cel is gevuld' },
  columnHolds: {
    en: (column: string) => `What column ${column} holds`,
    nl: (column: string) => `Wat er in kolom ${column} staat`,
  },
  notNeeded: { en: 'Not needed', nl: 'Niet nodig' },
  useField: { en: 'Use “{field}”', nl: 'Gebruik “{field}”' },
  columnsSaid: {
    en: (said: number, all: number) => `${said} of ${all} columns are said.`,
    nl: (said: number, all: number) => `Van ${said} van de ${all} kolommen is aangegeven wat erin staat.`,
  },
  acceptOne: { en: 'Accept the suggestion', nl: 'Neem het voorstel over' },
  acceptAll: {
    en: (count: number) => `Accept all ${count} suggestions`,
    nl: (count: number) => `Neem alle ${count} voorstellen over`,
  },
  howDays: { en: 'How are days written?', nl: 'Hoe zijn de datums geschreven?' },
  yearFirst: { en: 'year, month, day: 2024-04-30', nl: 'jaar, maand, dag: 2024-04-30' },
  dayFirst: { en: 'day, month, year: 30/04/2024', nl: 'dag, maand, jaar: 30/04/2024' },
  monthFirst: { en: 'month, day, year: 04/30/2024', nl: 'maand, dag, jaar: 04/30/2024' },
  noMapping: {
    en: (file: string) => `${file} holds no mapping: it is no JSON with columns and the field of each.`,
    nl: (file: string) =>
      `In ${file} staat geen kolomindeling: het is geen JSON met kolommen en het veld van elk.`,
  },
  downloadMapping: { en: 'Download the mapping', nl: 'Download de kolomindeling' },
  openMapping: { en: 'Open a mapping', nl: 'Open een kolomindeling' },
  reading: { en: 'Reading the table.', nl: 'De tabel wordt gelezen.' },
  checking: { en: 'Checking the table.', nl: 'De tabel wordt gecontroleerd.' },
  stop: { en: 'Stop', nl: 'Stop' },
  byRow: { en: 'By row', nl: 'Per rij' },
  numbered: {
    en: 'Rows are numbered as in your file; the header is row 1.',
    nl: 'Rijen zijn genummerd als in je bestand; de kop is rij 1.',
  },
  row: { en: (row: number) => `Row ${row}`, nl: (row: number) => `Rij ${row}` },
  moreRows: { en: 'Show more rows', nl: 'Toon meer rijen' },
  byRule: { en: 'By rule', nl: 'Per regel' },
  findingsByRule: { en: 'Findings by rule', nl: 'Bevindingen per regel' },
  ruleOrFault: { en: 'Rule, note or fault', nl: 'Regel, opmerking of fout' },
  columnsOf: {
    en: (table: string) => `The columns of ${table}`,
    nl: (table: string) => `De kolommen van ${table}`,
  },
  another: { en: 'Give another table', nl: 'Geef een andere tabel' },
  sayColumns: {
    en: 'Say what each column holds; nothing is assumed from its name.',
    nl: 'Geef aan wat er in elke kolom staat; uit de naam wordt niets afgeleid.',
  },
  checkIt: { en: 'Check the table', nl: 'Controleer de tabel' },
  noColumn: {
    en: 'No column is said yet. Choose the field of at least one.',
    nl: 'Van geen enkele kolom is nog aangegeven wat erin staat. Kies voor minstens één kolom een veld.',
  },
  noDays: {
    en: 'It is not said yet how days are written. Choose it above the columns.',
    nl: 'Er is nog niet aangegeven hoe de datums zijn geschreven. Kies dat boven de kolommen.',
  },
  aboutTable: {
    en: (count: number) => `About the table (${count})`,
    nl: (count: number) => `Over de tabel (${count})`,
  },
  inRow: { en: (row: number) => `In row ${row}.`, nl: (row: number) => `In rij ${row}.` },
  inManyRows: {
    en: (rows: string, which: string, more: boolean) => `In ${rows}: ${which}${more ? ' and more' : ''}.`,
    nl: (rows: string, which: string, more: boolean) => `In ${rows}: ${which}${more ? ' en meer' : ''}.`,
  },
  noCsv: {
    en: (file: string) => `${file} is no .csv file. Save the sheet as CSV, or copy its cells into the field.`,
    nl: (file: string) =>
      `${file} is geen .csv-bestand. Sla het blad op als CSV, of kopieer de cellen naar het veld.`,
  },
  nothingYet: {
    en: 'There is nothing to read yet. Paste a table with its header, or open a file.',
    nl: 'Er is nog niets te lezen. Plak een tabel met de kopregel, of open een bestand.',
  },
  pasted: { en: 'the pasted table', nl: 'de geplakte tabel' },
  theTable: { en: 'The table', nl: 'De tabel' },
  withHeader: { en: 'A table with a header, as CSV', nl: 'Een tabel met een kopregel, als CSV' },
  drop: {
    en: 'Drop a file here, or copy cells from a spreadsheet. A file may be of any length; it is read piece by piece.',
    nl: 'Sleep een bestand hierheen, of kopieer cellen uit een rekenblad. Een bestand mag zo groot zijn als nodig; het wordt in delen gelezen.',
  },
  unread: {
    en: 'The table could not be read to its end. Look whether the file can still be opened, and give it again.',
    nl: 'De tabel kon niet tot het eind worden gelezen. Kijk of het bestand nog te openen is, en geef het opnieuw.',
  },
  readIt: { en: 'Read it', nl: 'Lees het' },
  openFile: { en: 'Open a file', nl: 'Open een bestand' },
  rulesSayOf: {
    en: (table: string) => `What the rules say of ${table}`,
    nl: (table: string) => `Wat de regels zeggen over ${table}`,
  },
  downloadFindings: { en: 'Download findings, by row', nl: 'Download bevindingen, per rij' },
  downloadSummary: { en: 'Download the summary', nl: 'Download de samenvatting' },
  noValues: {
    en: 'Both have row numbers and headers, and no value of a cell.',
    nl: 'In beide staan rijnummers en kolomnamen, en geen waarden uit cellen.',
  },
  asWritten: { en: 'As it says', nl: 'Zoals er staat' },
  howSaved: {
    en: 'Some letters could not be read as UTF-8. How was the file saved?',
    nl: 'Sommige letters konden niet als UTF-8 worden gelezen. Hoe is het bestand opgeslagen?',
  },
  savedOnWindows: {
    en: 'Windows-1252, as older spreadsheets on Windows save it',
    nl: 'Windows-1252, zoals oudere rekenbladen op Windows het opslaan',
  },
  savedOnMac: {
    en: 'Macintosh, as older spreadsheets on a Mac save it',
    nl: 'Macintosh, zoals oudere rekenbladen op een Mac het opslaan',
  },
  howChecked: { en: 'How it is checked', nl: 'Hoe er wordt gecontroleerd' },
  rulesWithoutColumn: {
    en: 'What is done with rules that need what no column holds?',
    nl: 'Wat gebeurt er met een regel als in geen kolom staat wat hij nodig heeft?',
  },
  leftOut: { en: 'They are not checked', nl: 'Die wordt niet gecontroleerd' },
  heldOpen: {
    en: 'They are checked; what no column holds is not known',
    nl: 'Die wordt gecontroleerd; wat in geen kolom staat, is niet bekend',
  },
  waitedFor: {
    en: 'Not known, though a rule asks for it',
    nl: 'Niet bekend, terwijl een regel ernaar vraagt',
  },
  emptyMayBeNone: {
    en: (column: string) =>
      `Some cells of ${column} are empty. If that means that there is none, say so above, under what its cells mean.`,
    nl: (column: string) =>
      `Sommige cellen van ${column} zijn leeg. Betekent dat dat er geen is, zeg dat dan hierboven, bij wat de cellen betekenen.`,
  },
  rowsMissing: { en: 'in which this is not known: {about}', nl: 'waarin dit niet bekend is: {about}' },
  rowsWith: { en: 'with “{about}”', nl: 'met “{about}”' },
  rowsOpen: { en: 'that leave “{about}” open', nl: 'die “{about}” open laten' },
  rowsBreaking: { en: 'breaking', nl: 'die niet voldoen' },
  rowsUndetermined: { en: 'undetermined', nl: 'waarover niet te beslissen is' },
  rowsFound: { en: 'with findings or open questions', nl: 'met bevindingen of open vragen' },
  shownRows: {
    en: (rows: string, which: string) => `The first ${rows} ${which}; all of them stand in the download.`,
    nl: (rows: string, which: string) => `De eerste ${rows} ${which}; in de download staan ze allemaal.`,
  },
  showAll: { en: 'Show the others, too', nl: 'Toon ook de andere' },
  theRule: { en: 'The rule', nl: 'De regel' },
  open: { en: 'open', nl: 'open' },
  notKnown: { en: 'Not known: {fields}.', nl: 'Niet bekend: {fields}.' },
  unreadCell: {
    en: 'A cell of it could not be read; what is wrong with it stands under “About the table”.',
    nl: 'Een cel ervan kon niet worden gelezen; wat eraan schort, staat onder “Over de tabel”.',
  },
  rowsWithIt: { en: 'Rows with it', nl: 'Rijen ermee' },
  rowsLeftOpen: { en: 'Rows that leave it open', nl: 'Rijen die het open laten' },
  notChecked: {
    en: (rules: string) => `${rules} not checked`,
    nl: (rules: string) => `${rules} niet gecontroleerd`,
  },
  noColumnHolds: {
    en: 'No column holds what is needed. No verdict here speaks of it: a row that conforms does so by the other rules only.',
    nl: 'In geen kolom staat wat nodig is. Geen oordeel hier gaat erover: een rij die voldoet, doet dat alleen volgens de andere regels.',
  },
  conformsAsFar: { en: 'conforms, as far as was checked', nl: 'voldoet, voor zover gecontroleerd' },
  mapOrChoose: {
    en: 'Map a column to the field that is needed, or choose above how it is checked.',
    nl: 'Wijs een kolom toe aan het veld dat nodig is, of kies hierboven hoe er wordt gecontroleerd.',
  },
  unreadable: {
    en: (rows: string) => `In ${rows} a cell could not be read; what it says counts as not known.`,
    nl: (rows: string) => `In ${rows} was een cel niet te lezen; wat erin staat geldt als niet bekend.`,
  },
  checkedOn: {
    en: (rows: string, day: string) => `${rows}, checked on ${day}.`,
    nl: (rows: string, day: string) => `${rows}, gecontroleerd op ${day}.`,
  },
})
