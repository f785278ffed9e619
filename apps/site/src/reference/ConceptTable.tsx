import { normalise } from '@ssi/taxonomy'
import { useMemo, useState } from 'react'
import { csvOf } from '../csv.ts'
import { DownloadButton } from '../DownloadButton.tsx'
import { inOrder, type Order, SortingHeads } from '../SortingHeads.tsx'
import { BasisMark } from './BasisMark.tsx'
import { PageLink } from './PageLink.tsx'
import type { ConceptRow } from './scheme-data.ts'
import { shownRows } from './shown-rows.ts'
import { BothWords, Words } from './Words.tsx'
import { kindWords } from '../words/concept.ts'
import { inWords, language } from '../words/language.ts'
import { basisWords } from '../words/marks.ts'
import { scheme as say } from '../words/scheme.ts'

type Column = 'label' | 'id' | 'kind' | 'parent' | 'basis'

const columns: readonly (readonly [column: Column, name: string])[] = [
  ['label', say.label],
  ['id', say.id],
  ['kind', say.kind],
  ['parent', say.parent],
  ['basis', say.basis],
]

interface ConceptTableProps {
  readonly rows: readonly ConceptRow[]
  readonly scheme: string
}

/** The concepts of a scheme: sorted by a click on a heading, filtered by words, downloaded as shown. */
export function ConceptTable({ rows, scheme }: ConceptTableProps) {
  const [filter, setFilter] = useState('')
  const [order, setOrder] = useState<Order<Column> | undefined>()
  const shown = useMemo(() => inOrder(filtered(rows, filter), order, compare), [rows, filter, order])
  return (
    <div className="concept-table">
      <div className="table-tools">
        <label>
          {say.filter}
          <input type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
        </label>
        <p role="status">{say.shown(shown.length, rows.length)}</p>
        <DownloadButton name={`${scheme}-table.csv`} type="text/csv" content={() => csvOf(shownRows(shown))}>
          {say.asCsv}
        </DownloadButton>
      </div>
      <div className="table-frame" role="region" aria-label={say.concepts} tabIndex={0}>
        <table>
          <SortingHeads columns={columns} order={order} onSort={setOrder} />
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <PageLink to={row.href}>
                    <BothWords of={row.label} />
                  </PageLink>
                </th>
                <td>
                  <code>{row.id}</code>
                </td>
                <td>{kindWords[row.kind]}</td>
                <td>{row.parent === undefined ? '' : <Words of={row.parent.label} />}</td>
                <td>
                  <BasisMark basis={row.basis} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function filtered(rows: readonly ConceptRow[], filter: string): readonly ConceptRow[] {
  const words = normalise(filter).split(' ')
  return rows.filter((row) => {
    const text = normalise([row.id, ...wordsOf(row)].join(' '))
    return words.every((word) => text.includes(word))
  })
}

function compare(a: ConceptRow, b: ConceptRow, column: Column): number {
  return cell(a, column).localeCompare(cell(b, column), language)
}

function cell(row: ConceptRow, column: Column): string {
  if (column === 'kind') return kindWords[row.kind]
  if (column === 'basis') return basisWords[row.basis]
  if (column === 'id') return row.id
  const text = column === 'parent' ? row.parent?.label : row.label
  return text === undefined ? '' : inWords(text)
}

/** All that a row shows or could show, in both languages. */
function wordsOf({ label, parent, definition, kind, basis, synonyms = {} }: ConceptRow): readonly string[] {
  const texts = [label, parent?.label, definition].flatMap((text) =>
    text === undefined ? [] : Object.values(text),
  )
  return [...texts, kind, kindWords[kind], basis, basisWords[basis], ...Object.values(synonyms).flat()]
}
