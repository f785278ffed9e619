import type { Evidence } from './reading.ts'

/** A line that is not blank. */
export interface Line {
  readonly line: number
  /** The line as it is. */
  readonly text: string
  /** Where what is left to read begins. */
  readonly from: number
  /** Blank lines stand before it. */
  readonly gap: boolean
}

/** A cell of a row: what it says without Markdown, and where it stands. */
export interface Cell {
  readonly said: string
  readonly at: Evidence
}

/** Characters that nobody sees: soft hyphen, zero-width blanks and joiners, variation selector. */
export const UNSEEN = /\u00ad|[\u200b-\u200f]|\u2060|\ufe0f|\ufeff/g
const BULLET = /^(?:(?:[-*+•▪●◦‣·–>]|#{1,6})\s+|>)+/
const TAB = /\t/
const PIPE = /(?<!\\)\|/
const BLANKS = /(?<=\S)[^\S\t]{2,}(?=\S)/
const LONGEST_RULE = 2000
const MOST_CELLS = 100

/** The lines of a document that are not blank. */
export function toGrid(input: string): readonly Line[] {
  const lines: Line[] = []
  let gap = true
  for (const [index, text] of input.split(/\r\n?|\n/).entries()) {
    const blank = !/[!-~]/.test(text) && text.replaceAll(UNSEEN, '').trim() === ''
    if (!blank) lines.push({ line: index + 1, text, from: 0, gap })
    gap = blank
  }
  return lines
}

/** A line that only draws: `---⇥---`, `|---|:-:|`, `***`, `| | |`. */
export function isRule({ text }: Line): boolean {
  if (text.length > LONGEST_RULE || !/^[\s|:+_*=-]+$/.test(text)) return false
  return text.includes('|') || /([-_*=])\1\1/.test(text)
}

/** The line begins with a bullet. */
export function isBulleted({ text }: Line): boolean {
  return BULLET.test(text.trimStart())
}

/** What a text says without bullets, emphasis and escapes of Markdown. */
export function plain(text: string): string {
  if (/^\w[a-z\d ]*$/i.test(text)) return text.trim()
  return text
    .replaceAll(UNSEEN, '')
    .replaceAll(/[\u00a0\u202f\t]/g, ' ')
    .trim()
    .replace(BULLET, '')
    .replaceAll(/\*\*|__|\\(?=[[\]*_|#\\-])/g, '')
    .replace(/^([*_`])(.+)\1$/, '$2')
    .trim()
}

/** Only blanks keep the columns of the line apart, as in text taken from a page. */
export function isAligned({ text }: Line): boolean {
  return !/[\t|]/.test(text) && (BLANKS.test(text) || /^\s{2}/.test(text))
}

/** The cells of a row: between tabs, between the pipes of a Markdown table, or between wide blanks. */
export function cellsOf(line: Line): readonly Cell[] {
  const { text, from } = line
  const opened = text.trimStart().startsWith('|')
  const piped = opened || (text.includes('|') && !text.includes('\t'))
  const closed = piped && /[^\\]\|\s*$/.test(text.slice(-200))
  const between = piped ? PIPE : text.includes('\t') ? TAB : BLANKS
  const last = closed ? text.lastIndexOf('|') : text.length
  const cells: Cell[] = []
  for (let start = opened ? text.indexOf('|') + 1 : 0; start <= last;) {
    const next = cells.length < MOST_CELLS ? between.exec(text.slice(start, last)) : null
    const end = next ? start + next.index : last
    cells.push(cellAt(line, Math.min(Math.max(start, from), end), end, cells.length))
    start = end + (next?.[0].length ?? 1)
  }
  return cells
}

/** A stretch of a line as a cell. */
export function cellAt(line: Line, from: number, to: number, column: number): Cell {
  const at = evidenceAt(line, from, to, column)
  return { said: plain(line.text.slice(at.start, at.end)), at }
}

/** A stretch of a line, without the blanks around it. */
export function evidenceAt({ line, text }: Line, from: number, to: number, column?: number): Evidence {
  const stretch = text.slice(from, to)
  const start = from + stretch.length - stretch.trimStart().length
  const end = Math.max(start, from + stretch.trimEnd().length)
  return { line, text, ...(column === undefined ? {} : { column }), start, end }
}
