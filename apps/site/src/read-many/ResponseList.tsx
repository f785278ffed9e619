import { normalise } from '@ssi/taxonomy'
import { memo, useMemo, useState } from 'react'
import type { ReadPageData } from '../reference/record-data.ts'
import { Verdict } from '../reference/Verdict.tsx'
import { capital } from '../read/capital.ts'
import type { Entry } from './responses.ts'
import { type Summary, summaryOf } from './summary.ts'
import type { Tools } from './use-responses.ts'

interface ResponseListProps {
  readonly page: ReadPageData
  readonly tools: Tools
  readonly entries: readonly Entry[]
  readonly onOpen: (key: number) => void
}

type Line = Summary & Pick<Entry, 'key' | 'name'>
type Order = readonly [column: string, direction: 'ascending' | 'descending']

/** One row for each response: sorted by a click on a heading, filtered by name, or to what waits for a person. */
export function ResponseList({ page, tools, entries, onOpen }: ResponseListProps) {
  const [filter, setFilter] = useState('')
  const [isWaiting, setWaiting] = useState(false)
  const [order, setOrder] = useState<Order>()
  const lines = useMemo(
    () =>
      entries.map((entry): Line => ({ ...summaryOf(entry, page, tools), key: entry.key, name: entry.name })),
    [entries, page, tools],
  )
  const shown = useMemo(
    () =>
      sorted(
        lines.filter((line) => matches(line, filter) && (!isWaiting || waits(line))),
        order,
      ),
    [lines, filter, isWaiting, order],
  )
  const columns = columnsOf(page)
  const sortBy = (column: string) =>
    setOrder(
      order?.[0] === column && order[1] === 'ascending' ? [column, 'descending'] : [column, 'ascending'],
    )
  return (
    <section className="response-list">
      <div className="table-tools">
        <label>
          Filter
          <input type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
        </label>
        <label className="choice">
          <input type="checkbox" checked={isWaiting} onChange={(event) => setWaiting(event.target.checked)} />
          Only what waits for you
        </label>
        <p role="status">
          {shown.length} of {entries.length}
        </p>
      </div>
      <div className="table-frame" role="region" aria-label="Responses" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map(([column, name]) => (
                <th key={column} scope="col" {...(order?.[0] === column ? { 'aria-sort': order[1] } : {})}>
                  <button type="button" onClick={() => sortBy(column)}>
                    {name}
                    <span aria-hidden="true">
                      {order?.[0] === column ? (order[1] === 'ascending' ? ' ↑' : ' ↓') : ''}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <Row key={line.key} line={line} page={page} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface RowProps {
  readonly line: Line
  readonly page: ReadPageData
  readonly onOpen: (key: number) => void
}

const marks = { read: 'met', refused: 'silent', unread: 'broken' } as const
const statuses = { read: 'read', refused: 'refused', unread: 'not read' } as const

const Row = memo(
  function Row({ line, page, onOpen }: RowProps) {
    const { key, name, status, answers, unsure, unread, decided } = line
    return (
      <tr>
        <th scope="row">
          <button type="button" className="link-button" data-response={key} onClick={() => onOpen(key)}>
            {name}
          </button>
        </th>
        <td>
          <Verdict mark={marks[status]}>{statuses[status]}</Verdict>
        </td>
        {page.questions.map(({ field }) => (
          <td key={field}>{answers[field]}</td>
        ))}
        <td>{unsure === 0 ? '–' : <strong>{unsure}</strong>}</td>
        <td>{unread === 0 ? '–' : unread}</td>
        <td>{decided === 0 ? '–' : decided}</td>
      </tr>
    )
  },
  (before, after) => before.page === after.page && JSON.stringify(before.line) === JSON.stringify(after.line),
)

function columnsOf({ questions, fields }: ReadPageData): readonly (readonly [string, string])[] {
  return [
    ['name', 'Response'],
    ['status', 'Status'],
    ...questions.map(
      ({ field, kind, concept }) =>
        [field, capital((kind === 'one-of' ? concept?.label.en : fields[field]?.label.en) ?? field)] as const,
    ),
    ['unsure', 'Unsure'],
    ['unread', 'Lines unread'],
    ['decided', 'Decided'],
  ]
}

/** A person has something to decide or to look at. */
function waits({ unsure, status }: Line): boolean {
  return unsure > 0 || status === 'unread'
}

function matches({ name, status }: Line, filter: string): boolean {
  const text = normalise(`${name} ${statuses[status]}`)
  return normalise(filter)
    .split(' ')
    .every((word) => text.includes(word))
}

function sorted(lines: readonly Line[], order: Order | undefined): readonly Line[] {
  if (order === undefined) return lines
  const [column, direction] = order
  const up = lines.toSorted((a, b) => cell(a, column).localeCompare(cell(b, column), 'en', { numeric: true }))
  return direction === 'ascending' ? up : up.toReversed()
}

function cell(line: Line, column: string): string {
  const own: Readonly<Record<string, unknown>> = { ...line.answers, ...line }
  return String(own[column])
}
