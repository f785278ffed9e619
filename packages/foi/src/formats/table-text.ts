import { writeNodes } from './html-text.ts'
import type { Inside } from './html-text.ts'
import { attribute, isAbsent, isElement, isHidden, isStruck } from './parse-html.ts'
import type { Element } from './parse-html.ts'
import { placeCells } from './table-columns.ts'
import type { Placed } from './table-columns.ts'
import { endBlock, endLine, newWriter, writeLine } from './writer.ts'
import type { TextLine, Writer } from './writer.ts'

// What is longer is no label of an option: its paragraphs are lines of an answer.
const LONGEST_LABEL = 200
const LONGEST_SIGN = 20
const parts = new Set(['thead', 'tbody', 'tfoot'])

/** Writes the rows of a table, its cells between tabs; a table in a cell comes below the row it stands in. */
export function writeTable(table: Element, writer: Writer, inside: Inside): void {
  const own = newWriter()
  for (const row of placeCells(rowsOf(table, own, inside))) writeRow(row, own)
  endBlock(writer)
  for (const { text } of own.lines) writeLine(writer, text, inside.place === 'cell')
  endBlock(writer)
}

/** The cells of each row, in order; a caption becomes a line of its own. */
function rowsOf(table: Element, writer: Writer, inside: Inside): readonly (readonly Placed[])[] {
  const children = table.childNodes.filter(isElement)
  for (const caption of children.filter(({ tagName }) => tagName === 'caption')) {
    writeNodes(caption.childNodes, writer, inside)
    endBlock(writer)
  }
  return children
    .flatMap((child) => (parts.has(child.tagName) ? child.childNodes.filter(isElement) : [child]))
    .filter((row) => row.tagName === 'tr' && !isHidden(row))
    .map((row) =>
      row.childNodes
        .filter(isElement)
        .filter(isCell)
        .map((cell) => cellOf(cell, within(row, inside))),
    )
}

function isCell(element: Element): boolean {
  return (element.tagName === 'td' || element.tagName === 'th') && !isAbsent(element)
}

function within(element: Element, inside: Inside): Inside {
  return isStruck(element) ? { ...inside, struck: true } : inside
}

function cellOf(cell: Element, inside: Inside): Placed {
  const own = newWriter()
  if (!isHidden(cell)) writeNodes(cell.childNodes, own, { ...within(cell, inside), place: 'cell' })
  endLine(own)
  return { lines: own.lines, wide: span(cell, 'colspan'), high: span(cell, 'rowspan') }
}

function span(cell: Element, name: string): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return value > 0 ? value : 1
}

function writeRow(cells: readonly Placed[], writer: Writer): void {
  const [only, ...others] = cells
  if (only && others.length === 0) {
    for (const { text } of trimmed(only.lines)) writeLine(writer, text)
    return
  }
  const parted = cells.map(({ lines }) => partsIn(lines))
  const said = parted.map((cell) => cell.said)
  const last = said.findLastIndex((lines) => lines.length > 0)
  // The cell of a table that is written below is not blank.
  const hidden = last < cells.length - 1 && (parted.at(-1)?.below.length ?? 0) > 0
  const width = hidden ? cells.length - 1 : cells.length
  if (last >= 0) for (const line of linesOf(said, last, width)) writeLine(writer, line)
  for (const { below } of parted) for (const line of below) writeLine(writer, line)
}

/** What a cell says itself, and the rows of the tables in it; those of a few letters are part of what it says. */
function partsIn(lines: readonly TextLine[]): { said: readonly string[]; below: readonly string[] } {
  const worded = lines.filter(({ text }) => text.trim() !== '')
  const below = worded.flatMap(({ text, nested }) => (nested ? text : []))
  const signs = isSign(below)
  const own = worded.filter(({ nested }) => signs || !nested)
  const said = own.map(({ text, nested }) => (nested ? text.trim().replaceAll('\t', ' ') : text.trim()))
  return { said, below: signs ? [] : below }
}

function isSign(rows: readonly string[]): boolean {
  const simple = rows.length < 2 || (rows.length < LONGEST_SIGN && rows.every((row) => !row.includes('\t')))
  return simple && rows.map((row) => row.trim()).join('').length <= LONGEST_SIGN
}

/** A row as lines: paragraphs of the last cell that says something stand below one another, in its column. */
function linesOf(said: readonly (readonly string[])[], last: number, width: number): readonly string[] {
  const lines = said[last] ?? []
  const label = lines.join(' ')
  const [first = '', ...more] = last < width - 1 && label.length <= LONGEST_LABEL ? [label] : lines
  const before = said.slice(0, last).map((words) => words.join(' '))
  const after = Array.from({ length: Math.max(0, width - 1 - last) }, () => '')
  return [[...before, first, ...after].join('\t'), ...more.map((line) => '\t'.repeat(last) + line)]
}

function trimmed(lines: readonly TextLine[]): readonly TextLine[] {
  const end = lines.findLastIndex(({ text }) => text !== '') + 1
  return lines.slice(0, end)
}
