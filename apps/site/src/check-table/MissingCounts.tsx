import type { TableSummary } from '@ssi/ndtms'
import type { ColumnField } from '../reference/check-data.ts'

interface MissingCountsProps {
  readonly missing: TableSummary['missing']
  readonly fields: readonly ColumnField[]
}

/** In how many rows each field is not known that a rule waits for. */
export function MissingCounts({ missing, fields }: MissingCountsProps) {
  const counts = Object.entries(missing).toSorted(([, a], [, b]) => b - a)
  if (counts.length === 0) return null
  return (
    <section>
      <h3>Not known, and waited for</h3>
      <ul className="missing-counts">
        {counts.map(([path, rows]) => (
          <li key={path}>
            {fields.find((field) => field.path === path)?.label ?? path} <code>{path}</code>, in{' '}
            {rows.toLocaleString('en-GB')} {rows === 1 ? 'row' : 'rows'}
          </li>
        ))}
      </ul>
    </section>
  )
}
