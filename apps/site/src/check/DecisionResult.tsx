import type { Decided } from '@ssi/rules'
import type { Text } from '@ssi/taxonomy'
import { useRef } from 'react'
import { Outcome } from '../reference/Outcome.tsx'
import type { DecisionQuestion, DecisionWords, OutcomeLine } from '../reference/page-data.ts'
import { Words } from '../reference/Words.tsx'
import { check as say } from '../words/check.ts'
import { ownWords } from '../words/language.ts'

interface DecisionResultProps {
  readonly decided: Decided
  readonly decision: DecisionWords
  readonly onAnswer: (path: string, value: string | boolean) => void
}

/** What was decided and why, or what is still possible and what is still asked. */
export function DecisionResult({ decided, decision, onAnswer }: DecisionResultProps) {
  const { possible, because, missing } = decided
  const outcomes = decision.outcomes.filter(({ id }) => possible.includes(id))
  const questions = missing.flatMap((path) => decision.questions.find((asked) => asked.path === path) ?? [])
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <section className="decided" aria-label={say.decided}>
      <h3 ref={heading} tabIndex={-1} className={decided.outcome === undefined ? 'still-open' : 'firm'}>
        <Words of={decidedInWords(decided, decision)} />
      </h3>
      <Means outcomes={outcomes} />
      {because.length === 0 ? null : (
        <>
          <h4>{say.why}</h4>
          <ul className="reasons">
            {because.map(({ says, cite }) => (
              <li key={says.en}>
                <p>
                  <Words of={says} />
                </p>
                <p className="finding-place">
                  {cite.map(({ place }) => (
                    <cite key={place.en}>
                      <Words of={place} />
                    </cite>
                  ))}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {questions.length === 0 ? null : (
        <>
          <h4>{say.stillAsked}</h4>
          <ul className="still-asked">
            {questions.map((asked) => (
              <Asked
                key={asked.path}
                asked={asked}
                onAnswer={(value) => {
                  // The buttons of a question go once it is answered.
                  heading.current?.focus()
                  onAnswer(asked.path, value)
                }}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Means({ outcomes }: { readonly outcomes: readonly OutcomeLine[] }) {
  const [only] = outcomes
  if (outcomes.length === 1 && only !== undefined) {
    return (
      <p>
        <Words of={only.means} />
      </p>
    )
  }
  return (
    <ul className="possible">
      {outcomes.map((outcome) => (
        <li key={outcome.id}>
          <Outcome outcome={outcome} />
        </li>
      ))}
    </ul>
  )
}

interface AskedProps {
  readonly asked: DecisionQuestion
  readonly onAnswer: (value: string | boolean) => void
}

function Asked({ asked: { path, question, answers }, onAnswer }: AskedProps) {
  return (
    <li>
      <fieldset>
        <legend>
          <Words of={question} />
        </legend>
        {answers.map(({ value, label }) => (
          <button key={label.en} type="button" onClick={() => onAnswer(value)}>
            <Words of={label} />
          </button>
        ))}
        <code>{path}</code>
      </fieldset>
    </li>
  )
}

/** The outcome by its label, or how many are still possible. */
export function decidedInWords({ outcome, possible }: Decided, { outcomes }: DecisionWords): Text {
  const words = outcomes.find(({ id }) => id === outcome)
  if (words !== undefined) return words.label
  return ownWords(say.notDecided(possible.length, outcomes.length))
}
