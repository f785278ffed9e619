import { language } from './language.ts'

type Forms = readonly [one: string, several: string]

/** The things the site counts. */
const nouns = {
  concept: { en: ['concept', 'concepts'], nl: ['begrip', 'begrippen'] },
  rule: { en: ['rule', 'rules'], nl: ['regel', 'regels'] },
  note: { en: ['note', 'notes'], nl: ['opmerking', 'opmerkingen'] },
  field: { en: ['field', 'fields'], nl: ['veld', 'velden'] },
  section: { en: ['section', 'sections'], nl: ['deel', 'delen'] },
  mapping: { en: ['mapping', 'mappings'], nl: ['verband', 'verbanden'] },
  conflict: { en: ['conflict', 'conflicts'], nl: ['tegenspraak', 'tegenspraken'] },
  trap: { en: ['trap', 'traps'], nl: ['valkuil', 'valkuilen'] },
  finding: { en: ['finding', 'findings'], nl: ['bevinding', 'bevindingen'] },
  error: { en: ['error', 'errors'], nl: ['fout', 'fouten'] },
  warning: { en: ['warning', 'warnings'], nl: ['waarschuwing', 'waarschuwingen'] },
  result: { en: ['result', 'results'], nl: ['resultaat', 'resultaten'] },
  value: { en: ['value', 'values'], nl: ['waarde', 'waarden'] },
  line: { en: ['line', 'lines'], nl: ['regel', 'regels'] },
  row: { en: ['row', 'rows'], nl: ['rij', 'rijen'] },
} as const satisfies Readonly<Record<string, Readonly<Record<'en' | 'nl', Forms>>>>

/** A number with its noun: "1 note", "19 rules". */
export function counted(number: number, noun: keyof typeof nouns): string {
  const [one, several] = nouns[noun][language]
  return `${numberInWords(number)} ${number === 1 ? one : several}`
}

const figures = new Intl.NumberFormat({ en: 'en-GB', nl: 'nl-NL' }[language])

/** A number with the marks between its thousands that the reader's language has. */
export function numberInWords(number: number): string {
  return figures.format(number)
}
