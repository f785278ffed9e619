import type { Saying } from './saying.ts'

/** What is said of the file as a whole. */
export const file = {
  'byte-order-mark': {
    severity: 'info',
    says: {
      en: 'The file begins with a byte order mark.',
      nl: 'Het bestand begint met een byte order mark.',
    },
    advice: { en: 'It was left out.', nl: 'Dat is weggelaten.' },
  },
  'other-delimiter': {
    severity: 'info',
    says: {
      en: 'The cells are parted by {detail}, not by a comma.',
      nl: 'De cellen zijn gescheiden door {detail}, niet door een komma.',
    },
    advice: { en: 'They were read so.', nl: 'Ze zijn zo gelezen.' },
  },
  'other-encoding': {
    severity: 'warning',
    says: {
      en: 'Some letters{at} could not be read: the file was not written in the encoding it was read in.',
      nl: 'Sommige letters{at} konden niet worden gelezen: het bestand is niet geschreven in de codering waarin het is gelezen.',
    },
    advice: {
      en: 'Save it as UTF-8, or say which encoding it has.',
      nl: 'Sla het op als UTF-8, of geef aan welke codering het heeft.',
    },
  },
  'open-quotation-mark': {
    severity: 'error',
    says: {
      en: 'A quotation mark is out of place, or is opened and never closed.',
      nl: 'Een aanhalingsteken staat op de verkeerde plaats, of wordt geopend en nergens gesloten.',
    },
    advice: {
      en: 'Write quotation marks inside a cell twice; the rows behind it may be misread.',
      nl: 'Schrijf aanhalingstekens in een cel dubbel; de rijen erachter zijn misschien verkeerd gelezen.',
    },
  },
  'empty-table': {
    severity: 'warning',
    says: { en: 'The table has no rows.', nl: 'De tabel heeft geen rijen.' },
    advice: {
      en: 'Look whether the right file was given.',
      nl: 'Kijk of het juiste bestand is gegeven.',
    },
  },
} satisfies Readonly<Record<string, Saying>>
