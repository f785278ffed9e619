import { at, value, type Saying } from './saying.ts'

/** What is said of cells and rows. */
export const cells = {
  'unmapped-value': {
    severity: 'error',
    says: (about) => `${value(about)} is neither in the mapping nor a value of the field.`,
    advice: 'Say in the mapping what it means; until then it counts as unknown.',
  },
  'lost-zeros': {
    severity: 'error',
    says: (about) => `${value(about)} has lost its leading zeros.`,
    advice: 'Import the column as text; until then it counts as unknown.',
  },
  'day-made-of-code': {
    severity: 'error',
    says: (about) => `${value(about)} is a day that a spreadsheet made of a code.`,
    advice: 'Import the column as text; until then it counts as unknown.',
  },
  'number-made-of-code': {
    severity: 'error',
    says: (about) => `${value(about)} is a number that a spreadsheet made of a code.`,
    advice: 'Import the column as text; until then it counts as unknown.',
  },
  'spreadsheet-error': {
    severity: 'error',
    says: (about) => `${value(about)} is an error of a spreadsheet and no value.`,
    advice: 'Repair the cell; until then it counts as unknown.',
  },
  'curly-quotation-marks': {
    severity: 'info',
    says: (about) => `Quotation marks${at(about)} are curly.`,
    advice: 'They were read as straight ones.',
  },
  'no-break-spaces': {
    severity: 'info',
    says: (about) => `Spaces${at(about)} are no-break spaces.`,
    advice: 'They were read as spaces.',
  },
  'day-made-number': {
    severity: 'error',
    says: (about) => `${value(about)} is a day as the number of a spreadsheet.`,
    advice: 'Format the column as days before saving; until then it counts as unknown.',
  },
  'two-digit-year': {
    severity: 'error',
    says: (about) => `${value(about)} has a year of two digits.`,
    advice: 'Write all four; which century is meant cannot be known, so it counts as unknown.',
  },
  'no-such-day': {
    severity: 'error',
    says: (about) => `${value(about)} is not a day of the calendar, read as ${about.detail ?? 'declared'}.`,
    advice: 'Correct the day, or declare the order in which the column writes it.',
  },
  'other-form-of-day': {
    severity: 'error',
    says: (about) => `${value(about)} is not written as ${about.detail ?? 'declared'}, in digits.`,
    advice:
      'Write the day so, declare the order in which the column writes its days, or say in the mapping what it means; until then it counts as unknown.',
  },
  'no-number': {
    severity: 'error',
    says: (about) => `${value(about)} is not a number in digits.`,
    advice: 'Write digits only, or say in the mapping what it means; until then it counts as unknown.',
  },
  'no-plain-cell': {
    severity: 'error',
    says: (about) => `A cell${at(about)} holds neither text, a number nor yes or no.`,
    advice: 'Give each cell one plain value.',
  },
  'ragged-row': {
    severity: 'error',
    says: ({ detail = '' }) => `The row does not have as many cells as the header: ${detail}.`,
    advice:
      'Look for a delimiter or a quotation mark inside a cell; what is in the row may stand in the wrong column.',
  },
  'no-row': {
    severity: 'error',
    says: () => 'The row is neither a list of cells nor a group of them by header.',
    advice: 'Give rows as lists behind a header, or as objects.',
  },
} satisfies Readonly<Record<string, Saying>>
