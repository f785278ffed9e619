import type { CheckReport } from '../../domains.ts'
import type { DecisionWords } from '../reference/page-data.ts'
import { Assessments } from './Assessments.tsx'
import { decidedInWords, DecisionResult } from './DecisionResult.tsx'
import { FindingList } from './FindingList.tsx'
import { MissingList } from './MissingList.tsx'
import { Headline } from './Headline.tsx'
import { headline } from './headline.ts'
import { Standings } from './Standings.tsx'
import type { CheckState } from './use-check.ts'
import { check as say } from '../words/check.ts'
import { counted, numberInWords } from '../words/counted.ts'
import { Filled } from '../words/Filled.tsx'
import { inWords } from '../words/language.ts'

interface CheckResultProps {
  readonly state: CheckState
  readonly scheme: string
  readonly rules: readonly string[] | undefined
  readonly decision: DecisionWords | undefined
  readonly onCheck: () => void
  readonly onAnswer: (path: string, value: string | boolean) => void
}

/** What a check says: the verdict in one line, then what it rests on. */
export function CheckResult({ state, scheme, rules, decision, onCheck, onAnswer }: CheckResultProps) {
  const { report, input, phase } = state
  return (
    <div className="check-result">
      <p className="hidden-text" role="status">
        {spoken(state, rules, decision)}
      </p>
      {phase === 'untouched' ? (
        <div className="check-state">
          <p>{say.untouched}</p>
          <button type="button" onClick={onCheck}>
            {say.asItIs}
          </button>
        </div>
      ) : null}
      {phase === 'loading' ? <p className="check-state">{say.loading}</p> : null}
      {phase === 'failed' ? <p className="check-state">{say.failed}</p> : null}
      {input === undefined ? null : <InputState input={input} hasLast={report !== undefined} />}
      {report === undefined ? null : (
        <div className={input === undefined ? 'report' : 'report last'}>
          {decision === undefined || report.decided === undefined ? null : (
            <DecisionResult decided={report.decided} decision={decision} onAnswer={onAnswer} />
          )}
          {rules !== undefined || report.assessments === undefined ? null : (
            <Assessments assessments={report.assessments} scheme={scheme} />
          )}
          <Headline report={report} rules={rules} heading={verdictOn(report, rules, decision)} />
          <FindingList findings={report.findings} />
          <MissingList missing={report.missing} />
          <Standings standings={report.standings} scheme={scheme} />
        </div>
      )}
    </div>
  )
}

function InputState({
  input,
  hasLast,
}: {
  readonly input: NonNullable<CheckState['input']>
  readonly hasLast: boolean
}) {
  if (input.kind === 'empty') return <p className="check-state">{say.empty}</p>
  if (input.kind === 'too-large') {
    return <p className="check-state">{say.tooLarge(numberInWords(input.length))}</p>
  }
  const { line, column, found } = input.fault
  return (
    <div className="check-state">
      <p>
        {say.unreadable(line, column)}
        {found === '' ? say.endsEarly : ''}.
      </p>
      {found === '' ? null : (
        <p>
          <Filled words={say.thereStands} with={{ found: <code>{found}</code> }} />
        </p>
      )}
      {hasLast ? <p className="aside">{say.last}</p> : null}
    </div>
  )
}

/** What the verdict is about, where something else stands before it: what was decided, or what definitions say. */
function verdictOn(
  { assessments }: CheckReport,
  rules: readonly string[] | undefined,
  decision: DecisionWords | undefined,
): string | undefined {
  if (decision !== undefined) return say.besideRules
  return rules === undefined && assessments !== undefined ? say.byEveryRule : undefined
}

function spoken(
  { phase, input, report }: CheckState,
  rules: readonly string[] | undefined,
  decision: DecisionWords | undefined,
): string {
  if (phase === 'loading') return say.loading
  if (input?.kind === 'unreadable') return say.unreadableAloud(input.fault.line)
  if (input !== undefined || report === undefined) return ''
  const { findings, missing, decided } = report
  const outcome =
    decided === undefined || decision === undefined ? '' : `${inWords(decidedInWords(decided, decision))} `
  return `${outcome}${headline(report, rules).words} ${counted(findings.length, 'finding')}, ${say.fieldsNotKnown(counted(missing.length, 'field'))}.`
}
