import { useId } from 'react'
import type { CheckState } from '../check/use-check.ts'
import { CopyButton } from '../reference/CopyButton.tsx'
import { checkRecord as say } from '../words/check-record.ts'
import { check } from '../words/check.ts'
import { parts } from '../words/parts.ts'

interface RecordJsonProps {
  readonly text: string
  readonly input: CheckState['input']
  readonly onChange: (text: string) => void
}

/** The same record as JSON: what is answered stands there, and what is written there is answered. */
export function RecordJson({ text, input, onChange }: RecordJsonProps) {
  const id = useId()
  return (
    <div className="record-json">
      <div className="check-label">
        <label htmlFor={id}>{say.sameAsJson}</label>
        <CopyButton text={text}>{parts.copyJson}</CopyButton>
      </div>
      <textarea
        className="lines"
        id={id}
        value={text}
        rows={Math.min(Math.max(text.split('\n').length + 1, 4), 18)}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        aria-describedby={`${id}-state`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-state`} className="aside" role="status">
        {input === undefined ? check.staysHere : unread(input)}
      </p>
    </div>
  )
}

function unread(input: NonNullable<CheckState['input']>): string {
  if (input.kind === 'empty') return say.emptyJson
  if (input.kind === 'too-large') return say.tooLarge
  const { line, column } = input.fault
  return `${check.unreadable(line, column)}. ${say.readLast}`
}
