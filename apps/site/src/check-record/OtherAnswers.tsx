import type { ControlProps } from './AnswerField.tsx'
import { isAnswer, otherAnswers } from './words.ts'
import { Words } from '../reference/Words.tsx'

/** Marks beside values: each stands for all of them, so marking one empties the rest. */
export function OtherAnswers({ entry, id, value, onAnswer }: ControlProps) {
  return otherAnswers(entry).map((answer) => (
    <label key={answer.label.en} className="choice other">
      <input
        type="checkbox"
        checked={isAnswer(value, answer)}
        onChange={(event) => {
          onAnswer(event.target.checked ? answer.value : undefined)
          if (!event.target.checked) document.getElementById(`${id}-value`)?.focus()
        }}
      />
      <span>
        <Words of={answer.label} />
      </span>
    </label>
  ))
}
