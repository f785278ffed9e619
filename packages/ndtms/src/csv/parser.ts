import Papa from 'papaparse'
import { findingOf, type RowFinding } from '../table/finding.ts'
import type { TableCode } from '../table/sayings.ts'
import type { Words } from '../table/sayings/saying.ts'

/** Rows out of text that comes in pieces. */
export interface RowParser {
  /** The rows that are whole once this text is added. */
  readonly add: (text: string) => readonly (readonly string[])[]
  /** The row that the text ends with. */
  readonly end: () => readonly (readonly string[])[]
  readonly findings: () => readonly RowFinding<TableCode>[]
}

interface Parsed {
  readonly data: readonly (readonly string[])[]
  readonly errors: readonly { readonly type: string }[]
  readonly meta: { readonly cursor: number }
}

const DELIMITERS: Readonly<Record<string, Words>> = {
  ',': { en: 'a comma', nl: 'een komma' },
  ';': { en: 'a semicolon', nl: 'een puntkomma' },
  '\t': { en: 'a tab', nl: 'een tab' },
  '|': { en: 'a bar', nl: 'een verticale streep' },
}

/** Makes a parser; the delimiter is the one that parts most of the first line, where none is given. */
export function rowParser(given?: string): RowParser {
  let rest = ''
  let parser: { readonly parse: (text: string, from: number, keepLast: boolean) => Parsed } | undefined
  let delimiter = given
  let isOpen = false

  const parse = (text: string, isLast: boolean): readonly (readonly string[])[] => {
    delimiter ??= delimiterOf(text)
    parser ??= new Papa.Parser({ delimiter, newline: '\n' })
    const { data, errors, meta } = parser.parse(text, 0, !isLast)
    isOpen ||= errors.some(({ type }) => type === 'Quotes')
    rest = isLast ? '' : text.slice(meta.cursor)
    return data
  }

  return {
    add: (text) => {
      const whole = rest + text
      // A carriage return at the end may be the first half of a line end.
      const cut = whole.endsWith('\r') ? whole.length - 1 : whole.length
      const lines = plainLines(whole.slice(0, cut))
      if (delimiter === undefined && !lines.includes('\n')) {
        rest = whole
        return []
      }
      const rows = parse(lines, false)
      rest += whole.slice(cut)
      return rows
    },
    end: () => {
      const last = plainLines(rest).replace(/\n$/, '')
      return last === '' ? [] : parse(last, true)
    },
    findings: () => [
      ...(delimiter === undefined || delimiter === ','
        ? []
        : [findingOf('other-delimiter', { detail: DELIMITERS[delimiter] ?? JSON.stringify(delimiter) })]),
      ...(isOpen ? [findingOf('open-quotation-mark', {})] : []),
    ],
  }
}

function plainLines(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text
}

function delimiterOf(text: string): string {
  const line = text.replaceAll(/"[^"]*"/g, '').split('\n', 1)[0] ?? ''
  const counts = Object.keys(DELIMITERS).map(
    (delimiter) => [delimiter, line.split(delimiter).length] as const,
  )
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
