/** The column that a table is sorted by, and which way. */
export type Order<Column extends string = string> = readonly [
  column: Column,
  direction: 'ascending' | 'descending',
]

interface SortingHeadsProps<Column extends string> {
  readonly columns: readonly (readonly [column: Column, name: string])[]
  readonly order: Order<Column> | undefined
  readonly onSort: (order: Order<Column>) => void
}

/** The heads of a table: pressing one sorts by its column, pressing it again the other way. */
export function SortingHeads<Column extends string>({ columns, order, onSort }: SortingHeadsProps<Column>) {
  const directionOf = (column: Column) => (order?.[0] === column ? order[1] : undefined)
  return (
    <thead>
      <tr>
        {columns.map(([column, name]) => {
          const direction = directionOf(column)
          const isUp = direction === 'ascending'
          return (
            <th key={column} scope="col" {...(direction === undefined ? {} : { 'aria-sort': direction })}>
              <button type="button" onClick={() => onSort([column, isUp ? 'descending' : 'ascending'])}>
                {name}
                <span aria-hidden="true">{direction === undefined ? '' : isUp ? ' ↑' : ' ↓'}</span>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** Rows by the column that a table is sorted by; as they came where it is by none. */
export function inOrder<Row, Column extends string>(
  rows: readonly Row[],
  order: Order<Column> | undefined,
  compare: (a: Row, b: Row, column: Column) => number,
): readonly Row[] {
  if (order === undefined) return rows
  const [column, direction] = order
  const up = rows.toSorted((a, b) => compare(a, b, column))
  return direction === 'ascending' ? up : up.toReversed()
}
