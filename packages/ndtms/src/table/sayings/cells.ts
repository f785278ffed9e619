import type { Saying, Words } from './saying.ts'

const importAsText: Words = {
  en: 'Import the column as text; until then it counts as unknown.',
  nl: 'Importeer de kolom als tekst; tot dan geldt het als niet bekend.',
}

/** What is said of cells and rows. */
export const cells = {
  'unmapped-value': {
    severity: 'error',
    says: {
      en: '{value} is neither in the mapping nor a value of the field.',
      nl: '{value} staat niet in de kolomindeling en is geen waarde van het veld.',
    },
    advice: {
      en: 'Say in the mapping what it means; until then it counts as unknown.',
      nl: 'Geef in de kolomindeling aan wat het betekent; tot dan geldt het als niet bekend.',
    },
  },
  'lost-zeros': {
    severity: 'error',
    says: { en: '{value} has lost its leading zeros.', nl: '{value} is de nullen aan het begin kwijt.' },
    advice: importAsText,
  },
  'day-made-of-code': {
    severity: 'error',
    says: {
      en: '{value} is a day that a spreadsheet made of a code.',
      nl: '{value} is een datum die een rekenblad van een code heeft gemaakt.',
    },
    advice: importAsText,
  },
  'number-made-of-code': {
    severity: 'error',
    says: {
      en: '{value} is a number that a spreadsheet made of a code.',
      nl: '{value} is een getal dat een rekenblad van een code heeft gemaakt.',
    },
    advice: importAsText,
  },
  'spreadsheet-error': {
    severity: 'error',
    says: {
      en: '{value} is an error of a spreadsheet and no value.',
      nl: '{value} is een fout van een rekenblad en geen waarde.',
    },
    advice: {
      en: 'Repair the cell; until then it counts as unknown.',
      nl: 'Herstel de cel; tot dan geldt wat erin staat als niet bekend.',
    },
  },
  'curly-quotation-marks': {
    severity: 'info',
    says: { en: 'Quotation marks{at} are curly.', nl: 'Er staan gekrulde aanhalingstekens{at}.' },
    advice: { en: 'They were read as straight ones.', nl: 'Ze zijn als rechte gelezen.' },
  },
  'no-break-spaces': {
    severity: 'info',
    says: { en: 'Spaces{at} are no-break spaces.', nl: 'Er staan vaste spaties{at}.' },
    advice: { en: 'They were read as spaces.', nl: 'Ze zijn als gewone spaties gelezen.' },
  },
  'day-made-number': {
    severity: 'error',
    says: {
      en: '{value} is a day as the number of a spreadsheet.',
      nl: '{value} is een datum als getal van een rekenblad.',
    },
    advice: {
      en: 'Format the column as days before saving; until then it counts as unknown.',
      nl: 'Geef de kolom de opmaak van datums voordat je het blad opslaat; tot dan geldt het als niet bekend.',
    },
  },
  'two-digit-year': {
    severity: 'error',
    says: { en: '{value} has a year of two digits.', nl: '{value} heeft een jaartal van twee cijfers.' },
    advice: {
      en: 'Write all four; which century is meant cannot be known, so it counts as unknown.',
      nl: 'Schrijf alle vier; welke eeuw is bedoeld, valt niet te weten, dus geldt het als niet bekend.',
    },
  },
  'no-such-day': {
    severity: 'error',
    says: {
      en: '{value} is not a day of the calendar, read as {detail}.',
      nl: '{value} is geen bestaande datum, gelezen als {detail}.',
    },
    advice: {
      en: 'Correct the day, or declare the order in which the column writes it.',
      nl: 'Verbeter de datum, of geef aan in welke volgorde de kolom die schrijft.',
    },
  },
  'other-form-of-day': {
    severity: 'error',
    says: {
      en: '{value} is not written as {detail}, in digits.',
      nl: '{value} is niet geschreven als {detail}, in cijfers.',
    },
    advice: {
      en: 'Write the day so, declare the order in which the column writes its days, or say in the mapping what it means; until then it counts as unknown.',
      nl: 'Schrijf de datum zo, geef aan in welke volgorde de kolom datums schrijft, of geef in de kolomindeling aan wat het betekent; tot dan geldt het als niet bekend.',
    },
  },
  'no-number': {
    severity: 'error',
    says: { en: '{value} is not a number in digits.', nl: '{value} is geen getal in cijfers.' },
    advice: {
      en: 'Write digits only, or say in the mapping what it means; until then it counts as unknown.',
      nl: 'Schrijf alleen cijfers, of geef in de kolomindeling aan wat het betekent; tot dan geldt het als niet bekend.',
    },
  },
  'no-plain-cell': {
    severity: 'error',
    says: {
      en: 'A cell{at} holds neither text, a number nor yes or no.',
      nl: 'Een cel{at} bevat geen tekst, geen getal en geen ja of nee.',
    },
    advice: { en: 'Give each cell one plain value.', nl: 'Geef elke cel één gewone waarde.' },
  },
  'ragged-row': {
    severity: 'error',
    says: {
      en: 'The row does not have as many cells as the header: {detail}.',
      nl: 'De rij heeft niet evenveel cellen als de kopregel: {detail}.',
    },
    advice: {
      en: 'Look for a delimiter or a quotation mark inside a cell; what is in the row may stand in the wrong column.',
      nl: 'Zoek in de cellen naar een scheidingsteken of een aanhalingsteken; wat in de rij staat, kan in de verkeerde kolom staan.',
    },
  },
  'no-row': {
    severity: 'error',
    says: {
      en: 'The row is neither a list of cells nor a group of them by header.',
      nl: 'De rij is geen lijst van cellen en geen groep van cellen bij hun kolomnaam.',
    },
    advice: {
      en: 'Give rows as lists behind a header, or as objects.',
      nl: 'Geef rijen als lijsten na een kopregel, of als objecten.',
    },
  },
} satisfies Readonly<Record<string, Saying>>
