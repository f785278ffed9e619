import { at, type Saying } from './saying.ts'

/** What is said of the file as a whole. */
export const file = {
  'byte-order-mark': {
    severity: 'info',
    says: () => 'The file begins with a byte order mark.',
    advice: 'It was left out.',
  },
  'other-delimiter': {
    severity: 'info',
    says: ({ detail = '' }) => `The cells are parted by ${detail}, not by a comma.`,
    advice: 'They were read so.',
  },
  'other-encoding': {
    severity: 'warning',
    says: (about) =>
      `Some letters${at(about)} could not be read: the file was not written in the encoding it was read in.`,
    advice: 'Save it as UTF-8, or say which encoding it has.',
  },
  'open-quotation-mark': {
    severity: 'error',
    says: () => 'A quotation mark is out of place, or is opened and never closed.',
    advice: 'Write quotation marks inside a cell twice; the rows behind it may be misread.',
  },
  'empty-table': {
    severity: 'warning',
    says: () => 'The table has no rows.',
    advice: 'Look whether the right file was given.',
  },
} satisfies Readonly<Record<string, Saying>>
