import { Citations } from '../reference/Citation.tsx'
import { Words } from '../reference/Words.tsx'
import { NOT_KNOWN, type Path } from './path.ts'
import type { Question } from './table.ts'
import { decide as say } from '../words/decide.ts'
import { ownWords } from '../words/language.ts'

interface OneQuestionProps {
  /** None once nothing is left to ask. */
  readonly question: Question | undefined
  readonly answer: string | undefined
  readonly path: Path
  readonly onAnswer: (id: string, key: string) => void
  readonly onAsk: (id: string | undefined) => void
}

/** The question that is asked now, with the answers to choose from. */
export function OneQuestion({ question, answer, path, onAnswer, onAsk }: OneQuestionProps) {
  const { steps, open, decided } = path
  const at = steps.findIndex((step) => step.question.id === question?.id)
  const before = steps[at === -1 ? steps.length - 1 : at - 1]
  return (
    <div className="one-question">
      {question === undefined ? (
        <p className="nothing-left" data-asked tabIndex={-1}>
          {decided.outcome === undefined ? say.allAsked : say.decided}
        </p>
      ) : (
        <fieldset>
          <legend data-asked tabIndex={-1}>
            <span className="asked-number">
              {at === -1 ? say.question(steps.length + 1) : say.changeQuestion(at + 1)}
            </span>
            <Words of={question.asks} />
          </legend>
          <div className="choices">
            {[...question.choices, notKnown].map(({ key, label }) => (
              <button
                key={key}
                type="button"
                aria-pressed={key === answer}
                onClick={() => onAnswer(question.id, key)}
              >
                <Words of={label} />
              </button>
            ))}
          </div>
          <Citations places={question.places} />
        </fieldset>
      )}
      <p className="turning">
        {before === undefined ? null : (
          <button type="button" onClick={() => onAsk(before.question.id)}>
            {say.back}
          </button>
        )}
        {at === -1 ? null : (
          <button type="button" onClick={() => onAsk(undefined)}>
            {open.length > 0 ? say.toOpen : say.leave}
          </button>
        )}
      </p>
    </div>
  )
}

const notKnown = { key: NOT_KNOWN, label: ownWords(say.notKnown) }
