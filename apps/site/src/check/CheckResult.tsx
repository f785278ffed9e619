import type { CheckReport } from '../../domains.ts'
import type { DecisionWords } from '../reference/page-data.ts'
import { Verdict } from '../reference/Verdict.tsx'
import { Assessments } from './Assessments.tsx'
import { decidedInWords, DecisionResult } from './DecisionResult.tsx'
import { FindingList } from './FindingList.tsx'
import { MissingList } from './MissingList.tsx'
import { headline } from './headline.ts'
import { Standings } from './Standings.tsx'
import type { CheckState } from './use-check.ts'

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
          <p>Change the record, and the result stands here.</p>
          <button type="button" onClick={onCheck}>
            Check it as it is
          </button>
        </div>
      ) : null}
      {phase === 'loading' ? <p className="check-state">Loading the check.</p> : null}
      {phase === 'failed' ? (
        <p className="check-state">The check could not be loaded. Reload the page to try again.</p>
      ) : null}
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
  if (input.kind === 'empty')
    return <p className="check-state">There is nothing to check. An empty record is written {'{}'}.</p>
  if (input.kind === 'too-large') {
    return (
      <p className="check-state">
        {input.length.toLocaleString('en-GB')} characters are more than is checked while you type. Check files
        of that size in code.
      </p>
    )
  }
  const { line, column, found } = input.fault
  return (
    <div className="check-state">
      <p>
        This cannot be read as JSON: line {line}, column {column}
        {found === '' ? ', where the text ends too early' : ''}.
      </p>
      {found === '' ? null : (
        <p>
          There stands <code>{found}</code>.
        </p>
      )}
      {hasLast ? <p className="aside">Below is the result for what could be read last.</p> : null}
    </div>
  )
}

/** What the verdict is about, where something else stands before it: what was decided, or what definitions say. */
function verdictOn(
  { assessments }: CheckReport,
  rules: readonly string[] | undefined,
  decision: DecisionWords | undefined,
): string | undefined {
  if (decision !== undefined) return 'By the rules beside it'
  return rules === undefined && assessments !== undefined ? 'By every rule asked for' : undefined
}

function Headline({
  report,
  rules,
  heading,
}: {
  readonly report: CheckReport
  readonly rules: readonly string[] | undefined
  /** Named where something else stands before it. */
  readonly heading: string | undefined
}) {
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

function spoken(
  { phase, input, report }: CheckState,
  rules: readonly string[] | undefined,
  decision: DecisionWords | undefined,
): string {
  if (phase === 'loading') return 'Loading the check.'
  if (input?.kind === 'unreadable') return `This cannot be read as JSON, line ${input.fault.line}.`
  if (input !== undefined || report === undefined) return ''
  const { findings, missing, decided } = report
  const outcome =
    decided === undefined || decision === undefined ? '' : `${decidedInWords(decided, decision)} `
  return `${outcome}${headline(report, rules).words} ${count(findings.length, 'finding')}, ${count(missing.length, 'field')} not known.`
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
