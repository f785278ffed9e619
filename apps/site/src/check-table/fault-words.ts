/** What is wrong with a cell, a row or a value, in a few words, by the code of its finding. */
const words: Readonly<Record<string, string>> = {
  'two-digit-year': 'A year of two digits',
  'no-such-day': 'A day that is not in the calendar',
  'other-form-of-day': 'A day in another order than declared',
  'no-number': 'No whole number',
  'no-plain-cell': 'A cell without one plain value',
  'ragged-row': 'More or fewer cells than the header has',
  'no-row': 'No row',
  'unknown-code': 'A value that is not one of its field',
  'not-a-date': 'No day of the calendar',
  'wrong-kind': 'A value of another kind',
  'out-of-range': 'A number out of range',
  'unknown-field': 'A field that the record does not have',
  'ages-disagree': 'Two ages that differ',
}

/** The words of a code; the code itself where there are none. */
export function faultWords(code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code
}
