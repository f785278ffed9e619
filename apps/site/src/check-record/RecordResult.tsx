import { Assessments } from '../check/Assessments.tsx'
import { FindingList } from '../check/FindingList.tsx'
import { Headline } from '../check/Headline.tsx'
import { headline } from '../check/headline.ts'
import { Standings } from '../check/Standings.tsx'
import type { CheckState } from '../check/use-check.ts'
import type { OpenQuestion } from './one-more-answer.ts'
import { OpenQuestions } from './OpenQuestions.tsx'
import { checkRecord as say } from '../words/check-record.ts'
import { check } from '../words/check.ts'
import { counted } from '../words/counted.ts'

interface RecordResultProps {
  readonly state: CheckState
  readonly scheme: string
  readonly questions: readonly OpenQuestion[]
  readonly onAnswer: (path: string, value: unknown) => void
}

/** What the check says of the record that is being filled in. */
export function RecordResult({ state, scheme, questions, onAnswer }: RecordResultProps) {
  const { report, phase } = state
  if (phase === 'failed') return <p className="check-state">{check.failed}</p>
  if (report === undefined) return <p className="check-state">{check.loading}</p>
  const { assessments } = report
  return (
    <div className="report">
      {assessments === undefined ? null : <Assessments assessments={assessments} scheme={scheme} />}
      <Headline
        report={report}
        rules={undefined}
        heading={assessments === undefined ? undefined : check.byEveryRule}
      />
      <p className="hidden-text" role="status">
        {headline(report, undefined).words}{' '}
        {say.counts(counted(report.findings.length, 'finding'), report.missing.length)}
      </p>
      <FindingList findings={report.findings} />
      <OpenQuestions verdict={report.verdict} questions={questions} onAnswer={onAnswer} />
      <Standings standings={report.standings} scheme={scheme} />
    </div>
  )
}
