import type { Option } from '@ssi/taxonomy'
import { labelLines } from './labels.ts'
import type { Layout, Rows } from './layout.ts'

/** What stands in the place of a mark; unknown is a sign that is none. */
export type Mark = 'marked' | 'unmarked' | 'unknown'

/** Writes an option and its mark as the lines of a layout. */
type Row = (label: readonly string[], mark: Mark, layout: Layout) => readonly string[]

const COLUMN = 70
const GAP = 10

const rows: Readonly<Record<Rows, Row>> = {
  tabs: (label, mark, layout) => beside(label, layout, `\t${signOf(mark, layout.sign)}`, '\t'),
  pipes: (label, mark, { sign }) => [`| ${label.join(' ')} | ${signOf(mark, sign)} |`],
  blanks: (label, mark, layout) => inColumn(label, layout, signOf(mark, layout.sign), COLUMN),
  'tabs-yes-no': (label, mark, layout) =>
    beside(label, layout, `\t${inYes(mark, layout)}\t${inNo(mark, layout)}`, '\t\t'),
  'blanks-yes-no': (label, mark, layout) =>
    mark === 'unmarked'
      ? inColumn(label, layout, inNo(mark, layout), COLUMN + GAP)
      : inColumn(label, layout, inYes(mark, layout), COLUMN),
  'pipes-yes-no': (label, mark, layout) => [
    `| ${label.join(' ')} | ${inYes(mark, layout)} | ${inNo(mark, layout)} |`,
  ],
  'boxes-before': (label, mark) => startWith(label, `${signOf(mark, '☒', '☐')} `),
  'list-of-boxes': (label, mark) => startWith(label, `- [${signOf(mark, 'x', ' ')}] `),
  'words-after': (label, mark) => endWith(label, `: ${signOf(mark, 'Yes', 'No')}`),
  'dash-after': (label, mark, { sign }) =>
    endWith(label, mark === 'unmarked' ? '' : ` – ${signOf(mark, sign)}`),
  'mark-before': (label, mark, { sign }) => startWith(label, `${signOf(mark, sign)}\t`),
}

function signOf(mark: Mark, yes: string, no = ''): string {
  return mark === 'unknown' ? '?' : mark === 'marked' ? yes : no
}

function inYes(mark: Mark, { sign }: Layout): string {
  return signOf(mark, sign)
}

function inNo(mark: Mark, { sign }: Layout): string {
  return mark === 'unmarked' ? sign : ''
}

const signFirst = new Set<Rows>(['boxes-before', 'list-of-boxes', 'mark-before', 'words-after'])

const headers: Readonly<Partial<Record<Rows, readonly string[]>>> = {
  pipes: ['| | |', '|---|:-:|'],
  'tabs-yes-no': ['\tYes\tNo'],
  'blanks-yes-no': [`${' '.repeat(COLUMN)}Yes${' '.repeat(GAP - 3)}No`],
  'pipes-yes-no': ['|  | Yes | No |', '|---|---|---|'],
}

/** Options in the header of a table, and the row of their marks. */
const across: Readonly<
  Partial<Record<Rows, (cells: readonly string[], line: 'header' | 'marks') => readonly string[]>>
> = {
  'tabs-yes-no': (cells) => [['', ...cells].join('\t')],
  'blanks-yes-no': (cells) => [' '.repeat(COLUMN) + cells.map((cell) => cell.padEnd(GAP)).join('')],
  'pipes-yes-no': (cells, line) => [
    `|  | ${cells.join(' | ')} |`,
    ...(line === 'header' ? [`|---|${'---|'.repeat(cells.length)}`] : []),
  ],
}

/** The lines of a question that takes one option, where the layout has a column for each. */
export function columnLines(
  options: readonly Option[],
  markOf: (option: Option) => Mark,
  { rows: form, sign }: Layout,
): readonly string[] | undefined {
  const names = options.map(({ label }) => label.en)
  const marks = options.map((option) => signOf(markOf(option), sign))
  const row = across[form]
  return row && [...row(names, 'header'), ...row(marks, 'marks')]
}

/** The lines of one option and its mark. */
export function optionLines(option: Option, mark: Mark, layout: Layout): readonly string[] {
  return rows[layout.rows](labelLines(option, layout), mark, layout)
}

/** The lines of a marked option with the words that it asks for: beside its mark, or after its label. */
export function explainedLines(option: Option, words: string, layout: Layout): readonly string[] {
  const beside = ` – ${words}`
  if (signFirst.has(layout.rows)) return endWith(optionLines(option, 'marked', layout), beside)
  return optionLines(option, 'marked', { ...layout, sign: layout.sign + beside })
}

/** The lines that stand above the options. */
export function headerLines(layout: Layout): readonly string[] {
  return headers[layout.rows] ?? []
}

function beside(
  label: readonly string[],
  { markFirst }: Layout,
  cells: string,
  blank: string,
): readonly string[] {
  const place = markFirst ? 0 : label.length - 1
  return label.map((line, at) => line + (at === place ? cells : blank))
}

function inColumn(
  label: readonly string[],
  { markFirst }: Layout,
  sign: string,
  column: number,
): readonly string[] {
  // A label that reaches the column would leave no blanks between the two.
  const fits = label.every((line) => line.length < COLUMN - 2)
  const lines = fits ? label : label.flatMap((line) => line.match(/.{1,60}(?:\s|$)/g) ?? [line])
  const place = markFirst ? 0 : lines.length - 1
  return lines.map((line, at) => (at === place ? line.trimEnd().padEnd(column) + sign : line.trimEnd()))
}

function startWith([first = '', ...more]: readonly string[], start: string): readonly string[] {
  return [start + first, ...more]
}

function endWith(label: readonly string[], end: string): readonly string[] {
  return [...label.slice(0, -1), (label.at(-1) ?? '') + end]
}
