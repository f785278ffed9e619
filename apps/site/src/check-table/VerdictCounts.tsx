import type { TableSummary } from '@ssi/ndtms'
import { Verdict } from '../reference/Verdict.tsx'
import { checkTable as say } from '../words/check-table.ts'
import { counted, numberInWords } from '../words/counted.ts'
import { CountButton, type Narrows } from './CountButton.tsx'
import { narrowed } from './narrowing.ts'

interface VerdictCountsProps extends Narrows {
  readonly summary: TableSummary
}

const words = { breaks: say.rowsBreaking, undetermined: say.rowsUndetermined } as const

/** How many rows there are of each verdict. */
export function VerdictCounts({ summary, ...narrows }: VerdictCountsProps) {
  const { verdicts, unreadable, notChecked } = summary
  return (
    <>
      <ul className="verdict-counts">
        <li>
          <strong>{numberInWords(verdicts.conforms)}</strong>{' '}
          <Verdict mark="conforms">{notChecked.length === 0 ? undefined : say.conformsAsFar}</Verdict>
        </li>
        {(['breaks', 'undetermined'] as const).map((verdict) => (
          <li key={verdict}>
            <CountButton
              count={verdicts[verdict]}
              narrowing={{ key: narrowed.verdict(verdict), words: words[verdict] }}
              {...narrows}
            />{' '}
            <Verdict mark={verdict} />
          </li>
        ))}
      </ul>
      {unreadable === 0 ? null : <p className="aside">{say.unreadable(counted(unreadable, 'row'))}</p>}
    </>
  )
}
