import { useId } from 'react'
import type { CheckState } from '../check/use-check.ts'
import { CopyButton } from '../reference/CopyButton.tsx'

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
        <label htmlFor={id}>The same record, as JSON</label>
        <CopyButton text={text} what="JSON" />
      </div>
      <textarea
        id={id}
        value={text}
        rows={Math.min(Math.max(text.split('\n').length + 1, 4), 18)}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        wrap="off"
        aria-describedby={`${id}-state`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-state`} className="aside" role="status">
        {input === undefined ? 'This stays in your browser.' : unread(input)}
      </p>
    </div>
  )
}

function unread(input: NonNullable<CheckState['input']>): string {
  if (input.kind === 'empty') return 'There is nothing here. An empty record is written {}.'
  if (input.kind === 'too-large')
    return 'This is more than is checked while you type. Check files of that size in code.'
  const { line, column } = input.fault
  return `This cannot be read as JSON: line ${line}, column ${column}. The questions show what could be read last.`
}
