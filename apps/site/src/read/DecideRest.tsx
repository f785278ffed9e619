import { useEffect, useRef } from 'react'
import type { ReadPageData } from '../reference/record-data.ts'
import { useDeciding } from './decide-context.ts'
import { restAnswer, restOf } from './rest-of.ts'
import { RestForm } from './RestForm.tsx'

interface DecideRestProps {
  readonly question: string
  /** What the question is called, for those who do not see where the button stands. */
  readonly name: string
  readonly page: ReadPageData
}

/** The button that asks about all that is left of a question at once; with one answer left, that is asked by itself. */
export function DecideRest({ question, name, page }: DecideRestProps) {
  const deciding = useDeciding()
  const place = useRef<HTMLDivElement>(null)
  const isAsked = deciding?.asked === restAnswer(question)
  const wasAsked = useRef(false)
  useEffect(() => {
    if (wasAsked.current && !isAsked && deciding?.asked === undefined) {
      const ways = place.current?.closest('.answer')?.querySelectorAll<HTMLElement>('h3 a, .rest-button')
      ;[...(ways ?? [])].at(-1)?.focus()
    }
    wasAsked.current = isAsked
  }, [isAsked, deciding?.asked])
  if (deciding === undefined) return null
  const { waiting, unnamed } = restOf(deciding.reading, question)
  const left = waiting.length + unnamed.length
  const isBegun = deciding.reading.decisions?.some(({ answer }) => answer.startsWith(`${question}.`))
  const all = `${isBegun ? 'Decide the others' : 'Decide all'} ${waiting.length === 0 ? 'that are not named' : 'in doubt'} at once`
  return (
    <div ref={place} className="answer-decision">
      {left < 2 ? null : isAsked ? (
        <RestForm question={question} deciding={deciding} page={page} />
      ) : (
        <button
          type="button"
          className="quiet-button rest-button"
          onClick={() => deciding.ask(restAnswer(question))}
        >
          {all} ({waiting.length || left}) <span className="hidden-text">{name}</span>
        </button>
      )}
    </div>
  )
}
