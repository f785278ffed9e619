import type { FieldEntry } from '@ssi/rules'
import { useId } from 'react'
import { Words } from '../reference/Words.tsx'
import { checkTable as say } from '../words/check-table.ts'
import { inWords } from '../words/language.ts'
import { choiceName } from './choice-name.ts'
import { type Choices, EVERY_RULE } from './table-order.ts'

interface CheckChoicesProps {
  readonly options: readonly FieldEntry[]
  readonly choices: Choices
  readonly onChange: (choices: Choices) => void
}

/** What a reader may choose of how the table is checked; what is left as it is follows the source. */
export function CheckChoices({ options, choices, onChange }: CheckChoicesProps) {
  const id = useId()
  return (
    <details className="check-choices">
      <summary>{say.howChecked}</summary>
      <p className="column-detail">
        <label htmlFor={id + EVERY_RULE}>{say.rulesWithoutColumn}</label>{' '}
        <select
          id={id + EVERY_RULE}
          value={choices[EVERY_RULE] ?? ''}
          onChange={({ target }) => onChange(withChoice(choices, EVERY_RULE, target.value))}
        >
          <option value="">{say.leftOut}</option>
          <option value="yes">{say.heldOpen}</option>
        </select>
      </p>
      {options.map((option) => {
        const name = choiceName(option)
        const choose = (value: string) => onChange(withChoice(choices, name, value))
        return (
          <p key={name} className="column-detail">
            <label htmlFor={id + name}>
              <Words of={option.question} />
            </label>{' '}
            <Answer id={id + name} option={option} value={choices[name] ?? ''} onChoose={choose} />
          </p>
        )
      })}
    </details>
  )
}

function withChoice(choices: Choices, name: string, value: string): Choices {
  const { [name]: _last, ...others } = choices
  return value === '' ? others : { ...others, [name]: value }
}

interface AnswerProps {
  readonly id: string
  readonly option: FieldEntry
  readonly value: string
  readonly onChoose: (value: string) => void
}

/** What stands where nothing is chosen is the first answer. */
function Answer({ id, option, value, onChoose }: AnswerProps) {
  const { expected, absent, values = {} } = option
  if (expected.kind === 'day') {
    return (
      <>
        <input
          id={id}
          type="date"
          max="9999-12-31"
          value={value}
          onChange={({ target }) => onChoose(target.value)}
        />
        {value === '' ? <span className="aside"> {String(absent)}</span> : null}
      </>
    )
  }
  const answers = Object.entries(values).toSorted(([a], [b]) => Number(b === absent) - Number(a === absent))
  return (
    <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
      {answers.map(([code, label]) => (
        <option key={code} value={code === absent ? '' : code}>
          {inWords(label)}
        </option>
      ))}
    </select>
  )
}
