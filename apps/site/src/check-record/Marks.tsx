import { Words } from '../reference/Words.tsx'
import type { ControlProps } from './AnswerField.tsx'
import { OtherAnswers } from './OtherAnswers.tsx'
import { checkRecord as say } from '../words/check-record.ts'
import { Filled } from '../words/Filled.tsx'

/** Any number of a closed list; a list with no mark is a known none and said by a mark of its own. */
export function Marks(props: ControlProps) {
  const { entry, value, onAnswer } = props
  const marked: readonly unknown[] = Array.isArray(value) ? value : []
  const codes = Object.keys(entry.values ?? {})
  const mark = (code: string, isMarked: boolean) => {
    const next = isMarked ? [...marked, code] : marked.filter((other) => other !== code)
    onAnswer(next.length === 0 ? undefined : next)
  }
  const strange = marked.filter((code) => typeof code !== 'string' || !codes.includes(code))
  return (
    <>
      <div className={codes.length > 4 ? 'choices long' : 'choices'}>
        {Object.entries(entry.values ?? {}).map(([code, label]) => (
          <label key={code} className="choice">
            <input
              type="checkbox"
              checked={marked.includes(code)}
              onChange={(event) => mark(code, event.target.checked)}
            />
            <span>
              <Words of={label} />
            </span>
          </label>
        ))}
        <OtherAnswers {...props} />
      </div>
      {strange.length === 0 ? null : (
        <p className="strange">
          <Filled words={say.alsoHolds} with={{ value: <code>{JSON.stringify(strange)}</code> }} />
        </p>
      )}
    </>
  )
}
