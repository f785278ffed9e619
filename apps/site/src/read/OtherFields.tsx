import type { ReadPageData } from '../reference/record-data.ts'
import { Words } from '../reference/Words.tsx'
import { decisionOn, useDeciding } from './decide-context.ts'
import { Decide } from './Decide.tsx'
import { inWords } from './in-words.ts'
import { readValue } from './read-value.ts'

interface OtherFieldsProps {
  readonly page: ReadPageData
  /** Fields that are shown elsewhere. */
  readonly without: readonly string[]
}

/** The fields of the record that no question asks for: what was read, and what a person may say of them. */
export function OtherFields({ page, without }: OtherFieldsProps) {
  const deciding = useDeciding()
  if (deciding === undefined) return null
  const shown = [...without, ...page.questions.map(({ field }) => field)]
  const fields = Object.entries(page.fields).filter(([path]) => !/[.[]/.test(path) && !shown.includes(path))
  const isDecided = fields.some(([path]) => decisionOn(deciding.reading, path) !== undefined)
  return (
    <details className="other-fields" open={isDecided}>
      <summary>Other fields of the record</summary>
      <ul className="values">
        {fields.map(([path, { label }]) => (
          <li key={path}>
            <span className="no-number" />
            <div>
              <p>
                <span className="value-name">
                  <Words of={label} />
                </span>{' '}
                {inWords(readValue(deciding.reading, path), path, page)}
              </p>
              <Decide answer={path} name={label.en} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
