import type { Saying } from './saying.ts'

/** What is said of the header and of the mapping. */
export const columns = {
  'empty-columns': {
    severity: 'info',
    says: {
      en: 'Columns without a header were left out: {detail} of them.',
      nl: 'Kolommen zonder naam zijn weggelaten: {detail}.',
    },
    advice: { en: 'Delete them, or give them headers.', nl: 'Verwijder ze, of geef ze een naam.' },
  },
  'duplicate-header': {
    severity: 'warning',
    says: {
      en: 'More than one column is headed "{column}".',
      nl: 'Er is meer dan één kolom met de naam "{column}".',
    },
    advice: {
      en: 'Only the first was read; give each a header of its own.',
      nl: 'Alleen de eerste is gelezen; geef elke kolom een eigen naam.',
    },
  },
  'unmapped-column': {
    severity: 'warning',
    says: {
      en: 'The mapping does not say what column "{column}" holds.',
      nl: 'De kolomindeling zegt niet wat er in kolom "{column}" staat.',
    },
    advice: {
      en: 'Say so, or list it among the ignored columns.',
      nl: 'Geef dat aan, of zet de kolom bij de kolommen die niet nodig zijn.',
    },
  },
  'missing-column': {
    severity: 'warning',
    says: {
      en: 'The table has no column "{column}", which the mapping names.',
      nl: 'De tabel heeft geen kolom "{column}", terwijl de kolomindeling die noemt.',
    },
    advice: {
      en: 'What it would hold counts as unknown.',
      nl: 'Wat erin zou staan, geldt als niet bekend.',
    },
  },
  'unmapped-field': {
    severity: 'error',
    says: {
      en: 'The mapping gives column "{column}" to "{detail}", which is no field that a column can hold.',
      nl: 'De kolomindeling wijst kolom "{column}" toe aan "{detail}", en dat is geen veld dat een kolom kan bevatten.',
    },
    advice: {
      en: 'Take a field from the record’s page; the column was not read.',
      nl: 'Neem een veld van de pagina van het record; de kolom is niet gelezen.',
    },
  },
  'field-mapped-twice': {
    severity: 'error',
    says: {
      en: 'Column "{column}" holds "{detail}", which an earlier column holds already.',
      nl: 'In kolom "{column}" staat "{detail}", en dat staat al in een eerdere kolom.',
    },
    advice: {
      en: 'Only the first was read; give each field one column.',
      nl: 'Alleen de eerste is gelezen; geef elk veld één kolom.',
    },
  },
  'mapped-to-no-value': {
    severity: 'error',
    says: {
      en: 'The mapping of column "{column}" knows "{detail}", which is no value of its field.',
      nl: 'De indeling van kolom "{column}" noemt "{detail}", en dat is geen waarde van het veld.',
    },
    advice: {
      en: 'Take a value from the record’s page; such cells count as unknown.',
      nl: 'Neem een waarde van de pagina van het record; zulke cellen gelden als niet bekend.',
    },
  },
  'no-order-of-days': {
    severity: 'error',
    says: {
      en: 'The mapping writes the days{at} as "{detail}", which is no order of year, month and day.',
      nl: 'De kolomindeling schrijft de datums{at} als "{detail}", en dat is geen volgorde van jaar, maand en dag.',
    },
    advice: {
      en: 'Write "year-month-day", "day-month-year" or "month-day-year"; they were read as year, month, day.',
      nl: 'Schrijf "year-month-day", "day-month-year" of "month-day-year"; ze zijn gelezen als jaar, maand, dag.',
    },
  },
} satisfies Readonly<Record<string, Saying>>
