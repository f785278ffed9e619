import type { Verdict as ReportVerdict } from '@ssi/rules'
import { Verdict } from '../reference/Verdict.tsx'
import type { OpenQuestion, Outlook } from './one-more-answer.ts'
import { checkRecord as say } from '../words/check-record.ts'
import { inWords } from '../words/language.ts'
import { Words } from '../reference/Words.tsx'
import { check } from '../words/check.ts'

interface OpenQuestionsProps {
  /** The verdict as it is now: an answer shows only another one. */
  readonly verdict: ReportVerdict
  readonly questions: readonly OpenQuestion[]
  readonly onAnswer: (path: string, value: unknown) => void
}

const SHOWN = 3

/** What is not known, the most decisive question first, with what one more answer would settle; the rest is folded. */
export function OpenQuestions({ verdict, questions, onAnswer }: OpenQuestionsProps) {
  if (questions.length === 0) return null
  const rest = questions.slice(SHOWN)
  return (
    <section className="missing">
      <h3>{say.notKnown(questions.length)}</h3>
      <QuestionList verdict={verdict} questions={questions.slice(0, SHOWN)} onAnswer={onAnswer} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{say.more(rest.length)}</summary>
          <QuestionList verdict={verdict} questions={rest} onAnswer={onAnswer} />
        </details>
      )}
    </section>
  )
}

function QuestionList({ verdict, questions, onAnswer }: OpenQuestionsProps) {
  return (
    <ol>
      {questions.map(({ path, question, waiting, answers }) => (
        <li key={path}>
          <p>
            <a href={`#${idOf(path)}`} onClick={() => document.getElementById(idOf(path))?.focus()}>
              <Words of={question} />
            </a>
          </p>
          {answers.length === 0 ? null : (
            <ul className="outlooks" aria-label={say.wouldSettle(inWords(question))}>
              {answers.map((answer) => (
                <li key={answer.label.en}>
                  <button type="button" onClick={() => onAnswer(answer.path, answer.value)}>
                    <Words of={answer.label} />
                  </button>{' '}
                  {answer.verdict === verdict ? null : <Verdict mark={answer.verdict} />}{' '}
                  <span>{settled(answer)}</span>
                </li>
              ))}
            </ul>
          )}
          <p className="finding-place">
            <code>{path}</code>
            <span>{waiting === 1 ? check.oneWaits : check.rulesWait(waiting)}</span>
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
  if (settles <= 0) return say.settlesNothing
  return settles === 1 ? say.settlesOne : say.settles(settles)
}
