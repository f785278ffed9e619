/** A line of a page as text; rows of a table that stands in a cell of another are told apart. */
export interface TextLine {
  readonly text: string
  readonly nested: boolean
}

/** Where the lines of a page, or of a cell of it, are gathered. */
export interface Writer {
  readonly lines: TextLine[]
  /** What the line that is being written says so far. */
  open: string[]
  /** How many check boxes that line has. */
  boxes: number
  /** What the next line begins with, and the lines after it: bullets and indents. */
  first: string
  rest: string
}

export const MARKED = '☒'
export const UNMARKED = '☐'
const DEEPEST_INDENT = 20
// Word processors write their bullets as letters, with wide blanks after them.
const BULLET = /^([·•▪●◦§–-])[ \u00a0]+(?=\S)/

export function newWriter(): Writer {
  return { lines: [], open: [], boxes: 0, first: '', rest: '' }
}

/** Goes on with the line, blanks and line ends made one blank. */
export function writeInline(writer: Writer, text: string): void {
  const one = text.replaceAll(/[ \t\n\r\f]+/g, ' ')
  const last = writer.open.at(-1)
  const joined = last === undefined || /[ \t]$/.test(last) ? one.trimStart() : one
  if (joined !== '') writer.open.push(joined)
}

/** Ends the line. */
export function endLine(writer: Writer): void {
  const text = writer.open.join('')
  const line = (writer.boxes > 1 ? boxesApart(text) : text).replace(BULLET, '$1 ')
  writer.open = []
  writer.boxes = 0
  if (line.trim() !== '') writeLine(writer, line.replace(/ +$/, ''))
}

/** Ends the line and leaves a blank one. */
export function endBlock(writer: Writer): void {
  endLine(writer)
  if (writer.lines.length > 0 && writer.lines.at(-1)?.text !== '') writeLine(writer, '')
}

/** Writes a line, behind the bullet or the indent of its list. */
export function writeLine(writer: Writer, text: string, nested = false): void {
  writer.lines.push({ text: text === '' ? '' : writer.first + text, nested })
  if (text !== '') writer.first = writer.rest
}

/** Writes an item of a list: its first line behind the bullet, the others indented. */
export function writeItem(writer: Writer, bullet: string, write: () => void): void {
  endLine(writer)
  const { rest } = writer
  writer.first = rest + bullet
  writer.rest = rest.length < DEEPEST_INDENT ? `${rest}  ` : rest
  write()
  endLine(writer)
  writer.first = rest
  writer.rest = rest
}

/** Several check boxes in one line, each with its words: a cell for each, by the side the first of them stands on. */
function boxesApart(line: string): string {
  const first = [MARKED, UNMARKED].includes(line.trimStart().slice(0, 1))
  return first
    ? line.trimStart().replaceAll(/ *(?!^)([☒☐])/g, '\t$1')
    : line.replaceAll(/([☒☐]) *(?=\S)/g, '$1\t')
}
