import { type RefObject, useMemo, useState } from 'react'
import { domains } from '../../domains.ts'
import { FindingList } from '../check/FindingList.tsx'
import { headline } from '../check/headline.ts'
import { MissingList } from '../check/MissingList.tsx'
import { Standings } from '../check/Standings.tsx'
import type { ReadPageData } from '../reference/record-data.ts'
import { Verdict } from '../reference/Verdict.tsx'
import { AnswerList } from './AnswerList.tsx'
import { documentLines } from './document-lines.ts'
import { DocumentText } from './DocumentText.tsx'
import { numbered } from './evidence.ts'
import { HeadingAnswers } from './HeadingAnswers.tsx'
import { LitContext } from './lit.ts'
import { NextStep } from './NextStep.tsx'
import { TakeAway } from './TakeAway.tsx'
import { UnreadLines } from './UnreadLines.tsx'
import type { DocumentRead } from './use-reading.ts'

interface DocumentResultProps {
  readonly page: ReadPageData
  readonly document: DocumentRead
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly onStartAgain: () => void
}

/** What a document says: its answers beside its text, then what the rules say, then the record. */
export function DocumentResult({ page, document, heading, onStartAgain }: DocumentResultProps) {
  const { reading, report, text, name } = document
  const [lit, light] = useState<number | undefined>()
  const evidence = useMemo(() => numbered(reading), [reading])
  const shown = useMemo(() => documentLines(text, reading, evidence.marks), [text, reading, evidence])
  const { mark, words } = headline(report, undefined)
  const next = domains.find(({ id }) => id === page.domain)?.reads?.next
  const answered = reading.answers.filter(({ found }) => found).length
  return (
    <LitContext value={{ lit, light }}>
      <section className="document-result" aria-labelledby="result">
        <div className="result-head">
          <h2 id="result" ref={heading} tabIndex={-1}>
            What {name} says
          </h2>
          <button type="button" onClick={onStartAgain}>
            Read another
          </button>
        </div>
        <p className="headline">
          <Verdict mark={mark}>{words}</Verdict>
        </p>
        <p className="aside" role="status">
          {answered} of {reading.answers.length} questions found. {unreadInWords(reading.unread.length)}{' '}
          {findingsInWords(reading.findings.length)}
        </p>
        <div className="side-by-side">
          <div className="answers">
            <HeadingAnswers page={page} document={document} numberOf={evidence.numberOf} />
            <AnswerList page={page} document={document} numberOf={evidence.numberOf} />
            <UnreadLines unread={reading.unread} />
          </div>
          <DocumentText document={shown} />
        </div>
      </section>
      <section className="report">
        <h2>What the rules say</h2>
        {reading.findings.length === 0 ? null : (
          <div>
            <h3 className="findings-of">About the document</h3>
            <FindingList findings={reading.findings} />
          </div>
        )}
        {report.findings.length === 0 ? <p>Nothing to report about the record.</p> : null}
        {report.findings.length === 0 ? null : (
          <div>
            <h3 className="findings-of">About the record</h3>
            <FindingList findings={report.findings} />
          </div>
        )}
        <MissingList missing={report.missing} />
        <Standings standings={report.standings} scheme={page.scheme.id} />
      </section>
      {next === undefined ? null : <NextStep step={next} record={reading.record} />}
      <TakeAway record={reading.record} href={page.record.href} />
    </LitContext>
  )
}

function unreadInWords(lines: number): string {
  if (lines === 0) return 'Nothing unread.'
  return lines === 1 ? 'One line unread.' : `${lines.toLocaleString('en-GB')} lines unread.`
}

function findingsInWords(findings: number): string {
  if (findings === 0) return ''
  return findings === 1 ? 'One finding about the document.' : `${findings} findings about the document.`
}
