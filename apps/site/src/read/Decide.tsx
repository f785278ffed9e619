import type { DecidedAnswer } from '@ssi/foi'
import { useEffect, useRef } from 'react'
import type { ReadPageData } from '../reference/record-data.ts'
import { decisionOn, useDeciding } from './decide-context.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { inWords } from './in-words.ts'
import { useShownEvidence } from './use-shown-evidence.ts'

interface DecideProps {
  /** A box by its question and option, or a field of the record by its path. */
  readonly answer: string
  /** What is decided, for those who do not see where the button stands. */
  readonly name: string
}

/** What was decided of an answer, and the button that asks for a decision. */
export function Decide({ answer, name }: DecideProps) {
  const deciding = useDeciding()
  const button = useRef<HTMLButtonElement>(null)
  const isAsked = deciding?.asked === answer
  const wasAsked = useRef(false)
  const place = useShownEvidence(isAsked)
  useEffect(() => {
    if (wasAsked.current && !isAsked && deciding?.asked === undefined) button.current?.focus()
    wasAsked.current = isAsked
  }, [isAsked, deciding?.asked])
  if (deciding === undefined) return null
  const decided = decisionOn(deciding.reading, answer)
  const whole = decided !== undefined && decided.answer !== answer
  return (
    <div ref={place} className="answer-decision">
      {decided === undefined ? null : <Decided decided={decided} page={deciding.page} isWhole={whole} />}
      {isAsked ? (
        <DecisionForm key={answer} answer={answer} deciding={deciding} />
      ) : whole ? null : (
        <button ref={button} type="button" className="quiet-button" onClick={() => deciding.ask(answer)}>
          {decided === undefined ? 'Decide' : 'Change'} <span className="hidden-text">{name}</span>
        </button>
      )}
    </div>
  )
}

interface DecidedProps {
  readonly decided: DecidedAnswer
  readonly page: ReadPageData
  readonly isWhole: boolean
}

function Decided({ decided: { answer, decision }, page, isWhole }: DecidedProps) {
  const { reason, initials } = decision
  return (
    <p className="decision-kept">
      <strong>{isWhole ? 'Decided as a part of the whole' : verdictInWords(answer, decision, page)}</strong>
      {initials === undefined ? null : ` by ${initials}`}
      {reason === undefined ? null : `: ${reason}`}
    </p>
  )
}

function verdictInWords(answer: string, decision: DecidedAnswer['decision'], page: ReadPageData): string {
  if (decision.verdict !== 'corrected')
    return decision.verdict === 'confirmed' ? 'Confirmed' : 'Cannot be told'
  if (typeof decision.value !== 'boolean') return `Corrected to ${inWords(decision.value, answer, page)}`
  return answer.includes('.') || page.questions.some(({ field }) => field === answer)
    ? `Corrected to ${decision.value ? 'marked' : 'not marked'}`
    : `Corrected to ${decision.value ? 'yes' : 'no'}`
}
