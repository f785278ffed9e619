import type { DecidedReading } from '@ssi/foi'
import { type MouseEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { domains } from '../../domains.ts'
import { FindingList } from '../check/FindingList.tsx'
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
import { nameOfField } from './in-words.ts'
import { isAboutAll } from './is-about-all.ts'
import { isUnread } from './is-unread.ts'
import { LitContext } from './lit.ts'
import { NextStep } from './NextStep.tsx'
import { PasteInstead } from './PasteInstead.tsx'
import { RulesSay } from './RulesSay.tsx'
import { stateOf } from './state-of.ts'
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
  /** The next response that waits for a person, if one does. */
  readonly nextName: string | undefined
  readonly onNext: () => void
  /** Reads a text in the place of this response. */
  readonly onPaste: (text: string) => void
}

/** What a document says: its answers beside its text, each of which a person may decide; then the rules, the record. */
export function DocumentResult({ heading, name, nextName, onNext, onPaste, ...given }: DocumentResultProps) {
  const { page, tools, reading } = given
  const [lit, light] = useState<number | undefined>()
  const deciding = useAnswers({ ...given, name })
  const document = useMemo((): DocumentRead => {
    const record = tools.decidedRecord(reading)
    return { name, reading, record, report: tools.check(record), reasons: tools.reasons }
  }, [name, reading, tools])
  const evidence = useMemo(() => numbered(reading), [reading])
  const shown = useMemo(() => documentLines(reading.text, reading, evidence.marks), [reading, evidence])
  const next = domains.find(({ id }) => id === page.domain)?.reads?.next
  const answered = reading.answers.filter(({ found }) => found).length
  // What is wrong with the document as a whole stands at its head; where nothing was read, all that is wrong.
  const aboutAll = reading.findings.filter((each) => answered === 0 || isAboutAll(each))
  const doubts = doubtsOf(reading).length
  const { mark, words } = stateOf(document, doubts)
  const button = useRef<HTMLButtonElement>(null)
  const before = useRef(doubts)
  useEffect(() => {
    if (before.current > 0 && doubts === 0 && deciding.asked === undefined) button.current?.focus()
    before.current = doubts
  }, [doubts, deciding.asked])
  return (
    <LitContext value={{ lit, light }}>
      <DecideContext value={deciding}>
        <section className="document-result" aria-labelledby="result">
          <div className="result-head">
            <h2 id="result" ref={heading} tabIndex={-1}>
              What {name} says
            </h2>
            {deciding.asked !== undefined ? null : doubts > 0 ? (
              <button
                type="button"
                className="main-action"
                onClick={() => deciding.ask(deciding.nextDoubt())}
              >
                Decide the first doubt
              </button>
            ) : (
              <button ref={button} type="button" className="main-action" onClick={onNext}>
                {nextName === undefined ? 'To the tables' : `Next that waits: ${nextName}`}
              </button>
            )}
          </div>
          <p className="headline" role="status">
            <Verdict mark={mark}>{words}</Verdict>
          </p>
          <p className="aside">
            {answered} of {reading.answers.length} questions found. {unreadInWords(reading.unread.length)}{' '}
            <FindingsBelow count={reading.findings.length - aboutAll.length} />
          </p>
          <FindingList findings={aboutAll} nameOf={nameOfField(page)} />
          {isUnread(reading) ? <PasteInstead name={name} onPaste={onPaste} /> : null}
          <div className="side-by-side">
            <div className="answers">
              <HeadingAnswers page={page} document={document} numberOf={evidence.numberOf} />
              <AnswerList page={page} document={document} numberOf={evidence.numberOf} />
              <UnreadLines unread={reading.unread} />
            </div>
            <DocumentText document={shown} />
          </div>
        </section>
        <RulesSay page={page} document={document} without={aboutAll} />
        {next === undefined ? null : <NextStep step={next} record={document.record} />}
        <TakeAway name={name} record={document.record} href={page.record.href} />
      </DecideContext>
    </LitContext>
  )
}

function unreadInWords(lines: number): string {
  if (lines === 0) return 'Nothing unread.'
  return lines === 1 ? 'One line unread.' : `${lines.toLocaleString('en-GB')} lines unread.`
}

/** Leads to what is found in the document and does not stand at its head. */
function FindingsBelow({ count }: { readonly count: number }) {
  if (count === 0) return null
  // The address stays as it is: with another one, another response or none would be open.
  const follow = (event: MouseEvent) => {
    event.preventDefault()
    document.getElementById('about-the-document')?.focus()
  }
  return (
    <a href="#about-the-document" onClick={follow}>
      {count === 1 ? 'One finding about the document' : `${count} findings about the document`}
    </a>
  )
}
