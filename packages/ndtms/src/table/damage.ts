import type { TableCode } from './sayings.ts'

const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const DAY_MADE_OF_CODE = new RegExp(
  `^(?:\\d{1,2}[-/ ](?:${MONTH})|(?:${MONTH})[-/ ]\\d{2,4}|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})(?: 0?0:00(?::00)?)?$`,
  'i',
)
const NUMBER_MADE_OF_CODE = /^-?\d(?:[.,]\d+)?e\+?\d+$/i
const SPREADSHEET_ERROR = /^#(?:n\/a|ref!|value!|name\?|div\/0!|num!|null!|spill!|#+)$/i

/** Whether a cell holds an error of a spreadsheet. */
export function isSpreadsheetError(text: string): boolean {
  return text.startsWith('#') && SPREADSHEET_ERROR.test(text)
}

/** What a spreadsheet probably did to a code that nobody knows, and the code it was. */
export function damageOf(
  text: string,
  known: Iterable<string>,
): { readonly code: TableCode; readonly nearest?: string } | undefined {
  if (/^\d+$/.test(text)) {
    for (const code of known) {
      if (code.length > text.length && code.replace(/^0+(?=\d)/, '') === text.replace(/^0+(?=\d)/, '')) {
        return { code: 'lost-zeros', nearest: code }
      }
    }
  }
  if (DAY_MADE_OF_CODE.test(text)) return { code: 'day-made-of-code' }
  return NUMBER_MADE_OF_CODE.test(text) ? { code: 'number-made-of-code' } : undefined
}
