/** A line that is not blank. */
export interface Line {
  readonly number: number
  /** The line as it is. */
  readonly text: string
  /** Where what is left to read begins. */
  readonly from: number
  /** Blank lines stand before it. */
  readonly gap: boolean
}

/** A cell of a row: what it says without Markdown, and where in its line it stands. */
export interface Cell {
  readonly text: string
  readonly column: number
  readonly start: number
  readonly end: number
}

/** Characters that nobody sees: soft hyphen, zero-width blanks and joiners, variation selector. */
export const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufe0f\ufeff]/g
const SEEN = /[^\s\u00ad\u200b-\u200f\u2060\ufe0f\ufeff]/
const BULLET = /^(?:(?:[-*+•▪●◦‣·–>]|#{1,6})\s+|>)+/
const LONGEST_RULE = 2000
const MOST_CELLS = 100

/** The lines of a document that are not blank. */
export function toGrid(input: string): readonly Line[] {
  const lines: Line[] = []
  let gap = true
  input.split(/\r\n?|\n/).forEach((text, index) => {
    const seen = SEEN.test(text)
    if (seen) lines.push({ number: index + 1, text, from: 0, gap })
    gap = !seen
  })
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
  return text
    .replaceAll(/[\u00a0\u202f\t]/g, ' ')
    .trim()
    .replace(BULLET, '')
    .replaceAll(/\*\*|__|\\(?=[[\]*_|#\\-])/g, '')
    .replace(/^([*_`])(.+)\1$/, '$2')
    .trim()
}

/** The cells of a row: between tabs, or between the pipes of a Markdown table. */
export function cellsOf({ text, from }: Line): readonly Cell[] {
  const piped = text.trimStart().startsWith('|') || (text.includes('|') && !text.includes('\t'))
  const [first, last] = piped ? insidePipes(text) : [0, text.length]
  const cells: Cell[] = []
  for (let start = first; start <= last;) {
    const next = cells.length < MOST_CELLS ? separatorAfter(text, start, piped) : -1
    const end = next === -1 || next > last ? last : next
    cells.push(cellAt(text, Math.min(Math.max(start, from), end), end, cells.length))
    start = end + 1
  }
  return cells
}

function insidePipes(text: string): readonly [number, number] {
  const first = text.trimStart().startsWith('|') ? text.indexOf('|') + 1 : 0
  const end = text.trimEnd().length - 1
  return [first, end >= first && text[end] === '|' && text[end - 1] !== '\\' ? end : text.length]
}

function separatorAfter(text: string, start: number, piped: boolean): number {
  if (!piped) return text.indexOf('\t', start)
  let at = text.indexOf('|', start)
  while (at > 0 && text[at - 1] === '\\') at = text.indexOf('|', at + 1)
  return at
}

function cellAt(text: string, from: number, to: number, column: number): Cell {
  const raw = text.slice(from, to)
  const start = from + raw.length - raw.trimStart().length
  return { text: plain(raw), column, start, end: Math.max(start, from + raw.trimEnd().length) }
}
