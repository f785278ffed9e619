import type { DecidedReading } from '@ssi/foi'
import { type RefObject, useMemo, useState } from 'react'
import { domains } from '../../domains.ts'
import { FindingList } from '../check/FindingList.tsx'
import { headline } from '../check/headline.ts'
import type { Tools } from '../read-many/use-responses.ts'
import type { ReadPageData } from '../reference/record-data.ts'
import { Verdict } from '../reference/Verdict.tsx'
import { AnswerList } from './AnswerList.tsx'
import { DecideContext } from './decide-context.ts'
import { documentLines } from './document-lines.ts'
import type { DocumentRead } from './document-read.ts'
import { DocumentText } from './DocumentText.tsx'
import { doubtsOf } from './doubts.ts'
import { numbered } from './evidence.ts'
import { HeadingAnswers } from './HeadingAnswers.tsx'
import { LitContext } from './lit.ts'
import { NextStep } from './NextStep.tsx'
import { RulesSay } from './RulesSay.tsx'
import { TakeAway } from './TakeAway.tsx'
import { UnreadLines } from './UnreadLines.tsx'
import { useAnswers } from './use-answers.ts'

interface DocumentResultProps {
  readonly page: ReadPageData
  readonly tools: Tools
  readonly name: string
  readonly reading: DecidedReading
  /** As they were last given. */
  readonly initials: string
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly onDecide: (reading: DecidedReading, initials: string) => void
}

/** What a document says: its answers beside its text, each of which a person may decide; then the rules, the record. */
export function DocumentResult({ heading, name, ...given }: DocumentResultProps) {
  const { page, tools, reading } = given
  const [lit, light] = useState<number | undefined>()
  const deciding = useAnswers(given)
  const document = useMemo((): DocumentRead => {
    const record = tools.decidedRecord(reading)
    return { name, reading, record, report: tools.check(record), reasons: tools.reasons }
  }, [name, reading, tools])
  const evidence = useMemo(() => numbered(reading), [reading])
  const shown = useMemo(() => documentLines(reading.text, reading, evidence.marks), [reading, evidence])
  const { mark, words } = headline(document.report, undefined)
  const next = domains.find(({ id }) => id === page.domain)?.reads?.next
  const answered = reading.answers.filter(({ found }) => found).length
  const doubts = doubtsOf(reading).length
  return (
    <LitContext value={{ lit, light }}>
      <DecideContext value={deciding}>
        <section className="document-result" aria-labelledby="result">
          <div className="result-head">
            <h2 id="result" ref={heading} tabIndex={-1}>
              What {name} says
            </h2>
            {doubts === 0 || deciding.asked !== undefined ? null : (
              <button
                type="button"
                className="main-action"
                onClick={() => deciding.ask(deciding.nextDoubt())}
              >
                Decide the first doubt
              </button>
            )}
          </div>
          <p className="headline">
            <Verdict mark={mark}>{words}</Verdict>
          </p>
          <p className="aside" role="status">
            {answered} of {reading.answers.length} questions found. {unreadInWords(reading.unread.length)}{' '}
            {doubtsInWords(doubts)} {findingsInWords(reading.findings.length)}
          </p>
          {answered === 0 ? <FindingList findings={reading.findings} /> : null}
          <div className="side-by-side">
            <div className="answers">
              <HeadingAnswers page={page} document={document} numberOf={evidence.numberOf} />
              <AnswerList page={page} document={document} numberOf={evidence.numberOf} />
              <UnreadLines unread={reading.unread} />
            </div>
            <DocumentText document={shown} />
          </div>
        </section>
        <RulesSay page={page} document={document} isRead={answered > 0} />
        {next === undefined ? null : <NextStep step={next} record={document.record} />}
        <TakeAway record={document.record} href={page.record.href} />
      </DecideContext>
    </LitContext>
  )
}

function unreadInWords(lines: number): string {
  if (lines === 0) return 'Nothing unread.'
  return lines === 1 ? 'One line unread.' : `${lines.toLocaleString('en-GB')} lines unread.`
}

function doubtsInWords(doubts: number): string {
  if (doubts === 0) return ''
  return doubts === 1 ? 'One doubt to decide.' : `${doubts} doubts to decide.`
}

function findingsInWords(findings: number): string {
  if (findings === 0) return ''
  return findings === 1 ? 'One finding about the document.' : `${findings} findings about the document.`
}
