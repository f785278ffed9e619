import { useState } from 'react'
import { Verdict } from '../reference/Verdict.tsx'
import type { FoundRow } from './table-order.ts'

interface RowListProps {
  readonly rows: readonly FoundRow[]
  /** The rule or code to which the list is narrowed. */
  readonly rule: string | undefined
}

const AT_ONCE = 20

/** The first rows with findings, by their number in the file. */
export function RowList({ rows, rule }: RowListProps) {
  const [many, setMany] = useState(AT_ONCE)
  const chosen =
    rule === undefined ? rows : rows.filter(({ findings }) => findings.some(({ name }) => name === rule))
  if (rows.length === 0) return null
  return (
    <section>
      <h3>By row</h3>
      <p className="aside" role="status">
        {Math.min(many, chosen.length)} of the first {chosen.length} rows
        {rule === undefined ? ' with findings' : ` with ${rule}`}; all of them stand in the download.
      </p>
      <ol className="found-rows">
        {chosen.slice(0, many).map(({ row, verdict, findings }) => (
          <li key={row}>
            <h4>
              Row {row} <Verdict mark={verdict} />
            </h4>
            <ul>
              {findings.map(({ name, severity, says }) => (
                <li key={`${name}${says}`}>
                  <Verdict mark={severity} /> <p>{says}</p>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {chosen.length > many ? (
        <button type="button" onClick={() => setMany(many + AT_ONCE)}>
          Show more rows
        </button>
      ) : null}
    </section>
  )
}
