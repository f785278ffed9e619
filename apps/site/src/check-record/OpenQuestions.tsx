import { Verdict } from '../reference/Verdict.tsx'
import type { OpenQuestion, Outlook } from './one-more-answer.ts'

interface OpenQuestionsProps {
  readonly questions: readonly OpenQuestion[]
  readonly onAnswer: (path: string, value: unknown) => void
}

const SHOWN = 3

/** What is not known, the most decisive question first, with what one more answer would settle; the rest is folded. */
export function OpenQuestions({ questions, onAnswer }: OpenQuestionsProps) {
  if (questions.length === 0) return null
  const rest = questions.slice(SHOWN)
  return (
    <section className="missing">
      <h3>Not known yet ({questions.length}), the most decisive first</h3>
      <QuestionList questions={questions.slice(0, SHOWN)} onAnswer={onAnswer} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{rest.length} more</summary>
          <QuestionList questions={rest} onAnswer={onAnswer} />
        </details>
      )}
    </section>
  )
}

function QuestionList({ questions, onAnswer }: OpenQuestionsProps) {
  return (
    <ol>
      {questions.map(({ path, question, waiting, answers }) => (
        <li key={path}>
          <p>
            <a href={`#${idOf(path)}`} onClick={() => document.getElementById(idOf(path))?.focus()}>
              {question}
            </a>
          </p>
          {answers.length === 0 ? null : (
            <ul className="outlooks" aria-label={`What an answer would settle: ${question}`}>
              {answers.map((answer) => (
                <li key={answer.label}>
                  <button type="button" onClick={() => onAnswer(answer.path, answer.value)}>
                    {answer.label}
                  </button>{' '}
                  <Verdict mark={answer.verdict} /> <span>{settled(answer)}</span>
                </li>
              ))}
            </ul>
          )}
          <p className="finding-place">
            <code>{path}</code>
            <span>{waiting === 1 ? 'one rule waits for it' : `${waiting} rules wait for it`}</span>
          </p>
        </li>
      ))}
    </ol>
  )
}

/** The id that the form gives the question at a path. */
function idOf(path: string): string {
  return `record_${path.replaceAll('.', '_')}`
}

function settled({ settles }: Outlook): string {
  if (settles <= 0) return 'settles nothing yet'
  return settles === 1 ? 'settles one rule' : `settles ${settles} rules`
}
