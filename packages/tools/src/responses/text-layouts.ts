import type { Asked, Parts, Row } from './written.ts'

/** Writes a response as a document, with a sign for its marks. */
export type Layout = (parts: Parts, sign: string) => string

/** Layouts of plain text and Markdown, by name. */
export const textLayouts: Readonly<Record<string, Layout>> = {
  'three tables': (parts, sign) =>
    document(parts, (asked) => {
      const rows = asked.rows.map((row) => `${row.label}\t${beside(row, sign)}`)
      if (asked.kind === 'one-of') return yesNoColumns(asked, sign)
      if (asked.number === 3) rows.splice(1, 0, '---\t---', '')
      return [heading(asked), '', ...rows, ...asked.lines]
    }),
  'rows without their last tab': (parts, sign) =>
    document(parts, (asked) => [
      `1. ${asked.text}`,
      asked.instruction,
      '',
      ...asked.rows.map((row) => `${row.label}\t${beside(row, sign)}`.trimEnd()),
      ...asked.lines,
    ]),
  'tables with pipes': (parts, sign) =>
    document(parts, (asked) => [
      `**${heading(asked)}**`,
      '',
      ...(asked.rows.length > 0 ? ['|  |  |', '|---|:-:|'] : []),
      ...asked.rows.map((row) => `| ${row.label} | ${beside(row, sign)} |`),
      ...asked.lines.map((line) => `- ${line}`),
    ]),
  'Yes and No in words': (parts) =>
    document(parts, (asked) => [
      heading(asked),
      '',
      ...(asked.kind === 'one-of'
        ? asked.rows.filter(({ marked }) => marked).map(({ label }) => label)
        : asked.rows.map((row) => `${row.label}\t${row.marked ? 'Yes' : 'No'}${explanation(row, ' – ')}`)),
      ...asked.lines,
    ]),
  'marks behind a dash': (parts, sign) =>
    document(parts, (asked) => [
      heading(asked),
      '',
      ...asked.rows.map((row) => `${row.label}${row.marked ? ` – ${sign}` : ''}${explanation(row, ' – ')}`),
      ...asked.lines,
    ]),
  'boxes before the labels': (parts) =>
    document(parts, (asked) => [
      heading(asked),
      '',
      ...asked.rows.map((row) => `[${row.marked ? 'x' : ' '}] ${row.label}${explanation(row, ' – ')}`),
      ...asked.lines.map((line) => `* ${line}`),
    ]),
}

function document({ head, passage, asked }: Parts, write: (asked: Asked) => readonly string[]): string {
  const top = [...head.map(([label, value]) => `${label}: ${value}`), ...(passage ? ['', passage] : [])]
  return `${[...top, ...asked.flatMap((each) => ['', ...write(each)])].join('\n')}\n`
}

function heading({ number, text, instruction }: Asked): string {
  return `${number}. ${text}${instruction === '' ? '' : ` ${instruction}`}`
}

/** The question stands in the row of its table, its mark in the row below. */
function yesNoColumns({ rows, number, text, instruction }: Asked, sign: string): readonly string[] {
  const names = rows.map(({ label }) => label).join('\t')
  const marks = rows.map(({ marked }) => (marked ? sign : '')).join('\t')
  return [`${number}. ${instruction}`, '', `\t${names}`, `${text}\t\t`, `\t${marks}`]
}

/** What stands in the cell of a row. */
export function beside(row: Row, sign: string): string {
  return row.marked ? `${sign}${explanation(row, ' – ')}` : row.said
}

function explanation({ said }: Row, before: string): string {
  return said === '' ? '' : before + said
}
