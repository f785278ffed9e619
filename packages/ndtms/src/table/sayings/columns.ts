import { at, type Saying } from './saying.ts'

/** What is said of the header and of the mapping. */
export const columns = {
  'empty-columns': {
    severity: 'info',
    says: ({ detail = '' }) => `Columns without a header were left out: ${detail} of them.`,
    advice: 'Delete them, or give them headers.',
  },
  'duplicate-header': {
    severity: 'warning',
    says: ({ column = '' }) => `More than one column is headed "${column}".`,
    advice: 'Only the first was read; give each a header of its own.',
  },
  'unmapped-column': {
    severity: 'warning',
    says: ({ column = '' }) => `The mapping does not say what column "${column}" holds.`,
    advice: 'Say so, or list it among the ignored columns.',
  },
  'missing-column': {
    severity: 'warning',
    says: ({ column = '' }) => `The table has no column "${column}", which the mapping names.`,
    advice: 'What it would hold counts as unknown.',
  },
  'unmapped-field': {
    severity: 'error',
    says: ({ column = '', detail = '' }) =>
      `The mapping gives column "${column}" to "${detail}", which is no field that a column can hold.`,
    advice: 'Take a field from the record’s page; the column was not read.',
  },
  'field-mapped-twice': {
    severity: 'error',
    says: ({ column = '', detail = '' }) =>
      `Column "${column}" holds "${detail}", which an earlier column holds already.`,
    advice: 'Only the first was read; give each field one column.',
  },
  'mapped-to-no-value': {
    severity: 'error',
    says: ({ column = '', detail = '' }) =>
      `The mapping of column "${column}" knows "${detail}", which is no value of its field.`,
    advice: 'Take a value from the record’s page; such cells count as unknown.',
  },
  'no-order-of-days': {
    severity: 'error',
    says: (about) =>
      `The mapping writes the days${at(about)} as "${about.detail ?? ''}", which is no order of year, month and day.`,
    advice:
      'Write "year-month-day", "day-month-year" or "month-day-year"; they were read as year, month, day.',
  },
} satisfies Readonly<Record<string, Saying>>
