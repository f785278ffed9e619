import type { Table } from '../decide/table.ts'
import { Citations } from './Citation.tsx'
import { Condition } from './Condition.tsx'
import { Outcome } from './Outcome.tsx'
import { Words } from './Words.tsx'
import { decision as say } from '../words/decision.ts'

/** All rows of a decision, and what comes out where none of them is true. */
export function DecisionTable({ table: { rows, otherwise } }: { readonly table: Table }) {
  return (
    <ol className="decision-rows">
      {rows.map(({ words, line, says, places }, index) => (
        <li key={says.en}>
          <span className="row-number">{index + 1}</span>
          <div>
            <span className="row-word">{say.when}</span> <Condition of={words} />
          </div>
          <div>
            <p>
              <Outcome outcome={line} />
            </p>
            <p>
              <Words of={says} />
            </p>
            <Citations places={places} />
          </div>
        </li>
      ))}
      <li className="otherwise">
        <span className="row-number" />
        <div>
          <span className="row-word">{say.otherwise}</span> {say.noRow}
        </div>
        <div>
          <p>
            <Outcome outcome={otherwise} />
          </p>
          <p>
            <Words of={otherwise.means} />
          </p>
        </div>
      </li>
    </ol>
  )
}
