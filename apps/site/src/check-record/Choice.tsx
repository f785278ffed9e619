import { Words } from '../reference/Words.tsx'
import type { ControlProps } from './AnswerField.tsx'
import { isAnswer, otherAnswers } from './words.ts'

/** One of a few answers. */
export function Choice({ entry, id, value, onAnswer }: ControlProps) {
  const values = Object.entries(entry.values ?? {})
  const answers = [
    ...(entry.expected.kind === 'flag'
      ? [
          { value: true, label: { en: 'Yes' } },
          { value: false, label: { en: 'No' } },
        ]
      : values.map(([code, label]) => ({ value: code, label }))),
    ...otherAnswers(entry).map((answer) => ({ value: answer.value, label: { en: answer.label } })),
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
              checked={isAnswer(value, { value: answer.value, label: answer.label.en })}
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
          The JSON holds <code>{JSON.stringify(value)}</code> here, which is none of these.
        </p>
      )}
    </>
  )
}
