import { useDeferredValue, useMemo } from 'react'
import type { ReadPageData } from '../reference/record-data.ts'
import { capital } from '../read/capital.ts'
import { inOrder, type Order, SortingHeads } from '../SortingHeads.tsx'
import { useHeld } from '../use-held.ts'
import { compare, type Line, matches, waits } from './response-line.ts'
import { ResponseRow } from './ResponseRow.tsx'
import type { Entry } from './responses.ts'
import { summaryOf } from './summary.ts'
import type { Tools } from './use-responses.ts'

interface ResponseListProps {
  readonly page: ReadPageData
  readonly tools: Tools
  readonly entries: readonly Entry[]
  readonly onOpen: (key: number) => void
}

/** One row for each response: sorted by a click on a heading, filtered by name, or to what waits for a person. */
export function ResponseList({ page, tools, entries, onOpen }: ResponseListProps) {
  const [filter, setFilter] = useHeld(`${page.domain} filter`, '')
  const [isWaiting, setWaiting] = useHeld(`${page.domain} waiting`, false)
  const [order, setOrder] = useHeld<Order | undefined>(`${page.domain} order`, undefined)
  const lines = useMemo(
    () =>
      entries.map((entry): Line => ({ ...summaryOf(entry, page, tools), key: entry.key, name: entry.name })),
    [entries, page, tools],
  )
  const wanted = useDeferredValue(useMemo(() => ({ filter, isWaiting, order }), [filter, isWaiting, order]))
  const shown = useMemo(
    () =>
      inOrder(
        lines.filter((line) => matches(line, wanted.filter) && (!wanted.isWaiting || waits(line))),
        wanted.order,
        compare,
      ),
    [lines, wanted],
  )
  const columns = columnsOf(page)
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
          <SortingHeads columns={columns} order={order} onSort={setOrder} />
          <tbody>
            {shown.map((line) => (
              <ResponseRow key={line.key} line={line} page={page} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

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
    ['findings', 'Findings'],
  ]
}
