import { normalise } from '@ssi/taxonomy'
import { useMemo, useState } from 'react'
import { csvOf } from '../csv.ts'
import { DownloadButton } from '../DownloadButton.tsx'
import { BasisMark } from './BasisMark.tsx'
import { PageLink } from './PageLink.tsx'
import type { ConceptRow } from './scheme-data.ts'
import { Words } from './Words.tsx'

type Column = 'label' | 'id' | 'kind' | 'parent' | 'basis'

const columns: readonly (readonly [column: Column, name: string])[] = [
  ['label', 'Label'],
  ['id', 'Id'],
  ['kind', 'Kind'],
  ['parent', 'Under'],
  ['basis', 'Basis'],
]

interface ConceptTableProps {
  readonly rows: readonly ConceptRow[]
  readonly scheme: string
}

/** The concepts of a scheme: sorted by a click on a heading, filtered by words, downloaded as shown. */
export function ConceptTable({ rows, scheme }: ConceptTableProps) {
  const [filter, setFilter] = useState('')
  const [order, setOrder] = useState<readonly [Column, 'ascending' | 'descending'] | undefined>()
  const shown = useMemo(() => sorted(filtered(rows, filter), order), [rows, filter, order])
  const sortBy = (column: Column) =>
    setOrder(
      order?.[0] === column && order[1] === 'ascending' ? [column, 'descending'] : [column, 'ascending'],
    )
  return (
    <div className="concept-table">
      <div className="table-tools">
        <label>
          Filter
          <input type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
        </label>
        <p role="status">
          {shown.length} of {rows.length}
        </p>
        <DownloadButton name={`${scheme}-concepts.csv`} type="text/csv" content={() => csvOf(tableOf(shown))}>
          Download these as CSV
        </DownloadButton>
      </div>
      <div className="table-frame" role="region" aria-label="Concepts" tabIndex={0}>
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
            {shown.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <PageLink to={row.href}>
                    <Words of={row.label} />
                  </PageLink>
                </th>
                <td>
                  <code>{row.id}</code>
                </td>
                <td>{row.kind}</td>
                <td>{row.parent === undefined ? '' : <Words of={row.parent} />}</td>
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
    const text = normalise(
      [row.id, row.kind, row.basis, row.label.en, row.parent?.en, row.definition?.en, ...row.synonyms].join(
        ' ',
      ),
    )
    return words.every((word) => text.includes(word))
  })
}

function sorted(
  rows: readonly ConceptRow[],
  order: readonly [Column, 'ascending' | 'descending'] | undefined,
): readonly ConceptRow[] {
  if (order === undefined) return rows
  const [column, direction] = order
  const up = rows.toSorted((a, b) => cell(a, column).localeCompare(cell(b, column), 'en'))
  return direction === 'ascending' ? up : up.toReversed()
}

function cell(row: ConceptRow, column: Column): string {
  const value = row[column]
  return typeof value === 'string' ? value : (value?.en ?? '')
}

function tableOf(rows: readonly ConceptRow[]): readonly (readonly string[])[] {
  const heading = ['id', 'label', 'kind', 'under', 'basis', 'definition', 'synonyms']
  return [
    heading,
    ...rows.map((row) => [
      row.id,
      row.label.en,
      row.kind,
      row.parent?.en ?? '',
      row.basis,
      row.definition?.en ?? '',
      row.synonyms.join('; '),
    ]),
  ]
}
