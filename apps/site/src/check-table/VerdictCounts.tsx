import type { TableSummary } from '@ssi/ndtms'
import { Verdict } from '../reference/Verdict.tsx'
import { CountButton, type Narrows } from './CountButton.tsx'
import { narrowed } from './narrowing.ts'

interface VerdictCountsProps extends Narrows {
  readonly summary: TableSummary
}

const words = { breaks: 'that break', undetermined: 'that are undetermined' } as const

/** How many rows there are of each verdict. */
export function VerdictCounts({ summary, ...narrows }: VerdictCountsProps) {
  const { verdicts, unreadable } = summary
  return (
    <>
      <ul className="verdict-counts">
        <li>
          <strong>{verdicts.conforms.toLocaleString('en-GB')}</strong> <Verdict mark="conforms" />
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
      {unreadable === 0 ? null : (
        <p className="aside">
          {unreadable.toLocaleString('en-GB')} of those that break{' '}
          {unreadable === 1 ? 'does so only by' : 'do so only by'} a cell or a value that cannot be read, not
          by a rule.
        </p>
      )}
    </>
  )
}
