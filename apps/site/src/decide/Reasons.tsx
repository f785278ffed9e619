import type { Decided } from '@ssi/rules'
import { Citations } from '../reference/Citation.tsx'
import { Words } from '../reference/Words.tsx'
import type { Table } from './table.ts'
import { isOtherwise, reasonsOf } from './verdict.ts'
import { decide as say } from '../words/decide.ts'

interface ReasonsProps {
  readonly table: Table
  readonly decided: Decided
}

/** The sentences that decide, each with its place; or that there is none. */
export function Reasons({ table, decided }: ReasonsProps) {
  const reasons = reasonsOf(table, decided)
  if (isOtherwise(table, decided)) return <p className="no-reason">{say.noRow(table.rows.length)}</p>
  if (reasons.length === 0) return null
  return (
    <>
      <h4>{say.why}</h4>
      <ul className="reasons">
        {reasons.map(({ says, places }) => (
          <li key={says.en}>
            <p>
              <Words of={says} />
            </p>
            <Citations places={places} />
          </li>
        ))}
      </ul>
    </>
  )
}
