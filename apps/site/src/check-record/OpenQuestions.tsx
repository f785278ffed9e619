import { Verdict } from '../reference/Verdict.tsx'
import type { OpenQuestion, Outlook } from './one-more-answer.ts'

interface OpenQuestionsProps {
  readonly questions: readonly OpenQuestion[]
  readonly onAnswer: (path: string, value: unknown) => void
}

/** What is not known, the most decisive question first, with what one more answer would settle. */
export function OpenQuestions({ questions, onAnswer }: OpenQuestionsProps) {
  if (questions.length === 0) return null
  return (
    <section className="missing open-questions-here">
      <h3>Not known yet ({questions.length}), the most decisive first</h3>
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
    </section>
  )
}

/** The id that the form gives the question at a path. */
export function idOf(path: string): string {
  return `record_${path.replaceAll('.', '_')}`
}

function settled({ settles }: Outlook): string {
  if (settles <= 0) return 'settles nothing yet'
  return settles === 1 ? 'settles one rule' : `settles ${settles} rules`
}
