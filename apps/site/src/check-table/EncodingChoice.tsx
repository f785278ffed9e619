import { useId } from 'react'
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
      <legend>Some letters could not be read as UTF-8. How was the file saved?</legend>
      {encodings.map(({ encoding: known, label }) => (
        <label key={known} className="choice">
          <input type="radio" name={name} checked={known === encoding} onChange={() => onChange(known)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
