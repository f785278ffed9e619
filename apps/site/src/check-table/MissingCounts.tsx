import type { TableSummary } from '@ssi/ndtms'
import type { CheckTablePageData } from '../reference/check-data.ts'
import { Words } from '../reference/Words.tsx'
import { checkTable as say } from '../words/check-table.ts'
import { CountButton, type Narrows } from './CountButton.tsx'
import { labelOf } from './label-of.ts'
import { narrowed } from './narrowing.ts'

interface MissingCountsProps extends Narrows {
  readonly page: CheckTablePageData
  readonly missing: TableSummary['missing']
  /** The column whose empty cells may mean that there is none. */
  readonly emptyColumn: (path: string) => string | undefined
}

/** In how many rows each field is not known that a rule waits for. */
export function MissingCounts({ page, missing, emptyColumn, ...narrows }: MissingCountsProps) {
  const counts = Object.entries(missing).toSorted(([, a], [, b]) => b - a)
  if (counts.length === 0) return null
  return (
    <section>
      <h3>{say.waitedFor}</h3>
      <ul className="missing-counts">
        {counts.map(([path, rows]) => {
          const label = labelOf(page, path)
          const column = emptyColumn(path)
          return (
            <li key={path}>
              <Words of={label} />
              {': '}
              <CountButton
                count={rows}
                narrowing={{ key: narrowed.missing(path), words: say.rowsMissing, about: label }}
                {...narrows}
              />
              {column === undefined ? null : <p className="aside">{say.emptyMayBeNone(column)}</p>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
