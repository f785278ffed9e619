import { useId } from 'react'
import { checkTable as say } from '../words/check-table.ts'
import { type Encoding, encodings } from './encodings.ts'

interface EncodingChoiceProps {
  readonly encoding: Encoding | undefined
  readonly onChange: (encoding: Encoding) => void
}

/** How the letters of a file are written, asked where some could not be read. */
export function EncodingChoice({ encoding = 'utf-8', onChange }: EncodingChoiceProps) {
  const name = useId()
  return (
    <fieldset className="day-order">
      <legend>{say.howSaved}</legend>
      {encodings.map(({ encoding: known, label }) => (
        <label key={known} className="choice">
          <input type="radio" name={name} checked={known === encoding} onChange={() => onChange(known)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
