import { Citations } from '../reference/Citation.tsx'
import { Words } from '../reference/Words.tsx'
import { type Answers, NOT_KNOWN, type Path } from './path.ts'
import type { Question, Table } from './table.ts'
import { decide as say } from '../words/decide.ts'
import { ownWords } from '../words/language.ts'

interface AllQuestionsProps {
  readonly table: Table
  readonly answers: Answers
  readonly path: Path
  readonly onAnswer: (id: string, key: string) => void
}

/** Every question at once, in the order of the decision; one that nothing waits for says so. */
export function AllQuestions({ table, answers, path, onAnswer }: AllQuestionsProps) {
  const counting = new Set([...path.steps.map(({ question }) => question), ...path.open])
  return (
    <ol className="all-questions">
      {table.questions.map((question) => (
        <li key={question.id} className={counting.has(question) ? 'counts' : 'idle'}>
          <Asked
            question={question}
            answer={answers[question.id]}
            onAnswer={(key) => onAnswer(question.id, key)}
          />
          {counting.has(question) ? null : <p className="aside">{say.doesNotWait}</p>}
        </li>
      ))}
    </ol>
  )
}

interface AskedProps {
  readonly question: Question
  readonly answer: string | undefined
  readonly onAnswer: (key: string) => void
}

function Asked({ question: { id, asks, choices, places }, answer, onAnswer }: AskedProps) {
  return (
    <fieldset>
      <legend>
        <Words of={asks} />
      </legend>
      <div className="all-choices">
        {[...choices, { key: NOT_KNOWN, label: ownWords(say.notKnown) }].map(({ key, label }) => (
          <label key={key} className="choice">
            <input
              type="radio"
              name={id}
              value={key}
              checked={key === answer}
              onChange={() => onAnswer(key)}
            />
            <Words of={label} />
          </label>
        ))}
      </div>
      <Citations places={places} />
    </fieldset>
  )
}
