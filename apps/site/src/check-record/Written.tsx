import type { ControlProps } from './AnswerField.tsx'
import { OtherAnswers } from './OtherAnswers.tsx'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A day, a number or words; an empty field is not known. */
export function Written(props: ControlProps) {
  const { entry, id, value, onAnswer } = props
  const { kind } = entry.expected
  const isWord = value === undefined || (entry.words ?? []).some((word) => word === value)
  const written = isWord || (typeof value !== 'string' && typeof value !== 'number') ? '' : String(value)
  const isDay = kind === 'day' && (written === '' || DAY.test(written))
  return (
    <div className="choices">
      <input
        id={`${id}-value`}
        className={`written ${kind}`}
        type={isDay ? 'date' : 'text'}
        {...(kind === 'whole' ? { inputMode: 'numeric' } : {})}
        aria-labelledby={`${id}-question`}
        autoComplete="off"
        {...(entry.values === undefined ? {} : { list: `${id}-known` })}
        max={isDay ? '9999-12-31' : undefined}
        value={written}
        onChange={(event) => onAnswer(answerIn(event.target.value, kind))}
      />
      {entry.values === undefined ? null : (
        <datalist id={`${id}-known`}>
          {Object.entries(entry.values).map(([code, label]) => (
            <option key={code} value={code}>
              {label.en}
            </option>
          ))}
        </datalist>
      )}
      <OtherAnswers {...props} />
    </div>
  )
}

/** What is no number stays as it is written: the check says what is wrong with it. */
function answerIn(written: string, kind: string): unknown {
  if (written.trim() === '') return undefined
  return kind === 'whole' && /^\d{1,9}$/.test(written.trim()) ? Number(written) : written
}
