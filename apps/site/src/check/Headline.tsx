import type { CheckReport } from '../../domains.ts'
import { Verdict } from '../reference/Verdict.tsx'
import { headline } from './headline.ts'

interface HeadlineProps {
  readonly report: CheckReport
  readonly rules: readonly string[] | undefined
  /** What the verdict is about, where something else stands before it. */
  readonly heading: string | undefined
}

/** The verdict in one line. */
export function Headline({ report, rules, heading }: HeadlineProps) {
  const { mark, words } = headline(report, rules)
  return (
    <>
      {heading === undefined ? null : <h3>{heading}</h3>}
      <p className={heading === undefined ? 'headline' : 'headline second'}>
        <Verdict mark={mark}>{words}</Verdict>
      </p>
    </>
  )
}
