import { Words } from '../reference/Words.tsx'
import type { ControlProps } from './AnswerField.tsx'
import { isAnswer, otherAnswers } from './words.ts'
import { answerWords, checkRecord as say } from '../words/check-record.ts'
import { Filled } from '../words/Filled.tsx'

/** One of a few answers. */
export function Choice({ entry, id, value, onAnswer }: ControlProps) {
  const values = Object.entries(entry.values ?? {})
  const answers = [
    ...(entry.expected.kind === 'flag'
      ? [
          { value: true, label: answerWords.yes },
          { value: false, label: answerWords.no },
        ]
      : values.map(([code, label]) => ({ value: code, label }))),
    ...otherAnswers(entry),
  ]
  const isOne = answers.some((answer) => answer.value === value)
  return (
    <>
      <div className={answers.length > 4 ? 'choices long' : 'choices'}>
        {answers.map((answer) => (
          <label key={answer.label.en} className="choice">
            <input
              type="radio"
              name={id}
              checked={isAnswer(value, answer)}
              onChange={() => onAnswer(answer.value)}
            />
            <span>
              <Words of={answer.label} />
            </span>
          </label>
        ))}
      </div>
      {isOne ? null : (
        <p className="strange">
          <Filled words={say.noneOfThese} with={{ value: <code>{JSON.stringify(value)}</code> }} />
        </p>
      )}
    </>
  )
}
