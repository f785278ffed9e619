import { said } from './said.ts'

/** What is wrong with a cell, a row or a value, in a few words, by the code of its finding. */
const faults: Readonly<Record<string, string>> = said({
  'two-digit-year': { en: 'A year of two digits', nl: 'Een jaartal van twee cijfers' },
  'no-such-day': { en: 'A day that is not in the calendar', nl: 'Een datum die niet bestaat' },
  'other-form-of-day': {
    en: 'A cell that is no day as the table is said to write them',
    nl: 'Een cel die geen dag is zoals de tabel ze zou schrijven',
  },
  'day-made-number': {
    en: 'A day that a spreadsheet made a number',
    nl: 'Een dag waar een rekenblad een getal van maakte',
  },
  'no-number': { en: 'A cell that is no number', nl: 'Een cel die geen getal is' },
  'no-plain-cell': { en: 'A cell without one plain value', nl: 'Een cel zonder één gewone waarde' },
  'ragged-row': {
    en: 'More or fewer cells than the header has',
    nl: 'Meer of minder cellen dan de kopregel heeft',
  },
  'no-row': { en: 'No row', nl: 'Geen rij' },
  'unknown-code': { en: 'A value that is not one of its field', nl: 'Een waarde die het veld niet kent' },
  'not-a-date': { en: 'No day of the calendar', nl: 'Geen bestaande datum' },
  'wrong-kind': {
    en: 'A value of another kind than the field takes',
    nl: 'Een waarde van een andere soort dan het veld kent',
  },
  'out-of-range': { en: 'A number out of range', nl: 'Een getal buiten het bereik' },
  'unknown-field': { en: 'A field that the record does not have', nl: 'Een veld dat het record niet heeft' },
  'ages-disagree': { en: 'Two ages that differ', nl: 'Twee leeftijden die verschillen' },
})

/** The words of a code, which only those who read data need; undefined where there are none. */
export function faultWords(code: string): string | undefined {
  return Object.hasOwn(faults, code) ? faults[code] : undefined
}
