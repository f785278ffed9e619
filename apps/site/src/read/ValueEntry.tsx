import type { Json } from '@ssi/rules'
import type { ReadField, ReadPageData } from '../reference/record-data.ts'

interface ValueEntryProps {
  /** Where the value stands in the record. */
  readonly answer: string
  readonly field: ReadField
  readonly fields: ReadPageData['fields']
  /** What was written so far. */
  readonly value: Json
  readonly onChange: (value: Json) => void
}

/** A field to write a value into, of the kind that the record takes there. */
export function ValueEntry({ answer, field, fields, value, onChange }: ValueEntryProps) {
  if (field.expected.kind === 'group') {
    return <GroupEntry {...{ answer, field, fields, value, onChange }} />
  }
  if (field.expected.kind === 'list' && field.options.length > 0) {
    return <CodesEntry {...{ field, value, onChange }} />
  }
  if (field.expected.kind === 'list') return <LinesEntry {...{ field, value, onChange }} />
  const hint = hintOf(field)
  return (
    <label className="written-value">
      {field.label.en}
      {hint === '' ? null : <span className="aside"> {hint}</span>}
      <input
        type="text"
        autoComplete="off"
        value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
        onChange={(event) => onChange(valueOf(event.target.value, field))}
      />
    </label>
  )
}

function CodesEntry({ field, value, onChange }: Pick<ValueEntryProps, 'field' | 'value' | 'onChange'>) {
  const chosen = Array.isArray(value) ? (value as readonly Json[]) : []
  return (
    <fieldset className="written-value">
      <legend>{field.label.en}</legend>
      {field.options.map(({ code, label }) => (
        <label key={code} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, code] : chosen.filter((other) => other !== code))
            }
          />
          {label.en}
        </label>
      ))}
    </fieldset>
  )
}

function LinesEntry({ field, value, onChange }: Pick<ValueEntryProps, 'field' | 'value' | 'onChange'>) {
  const lines = Array.isArray(value) ? (value as readonly { readonly text?: string }[]) : []
  return (
    <label className="written-value">
      {field.label.en}, one in each line
      <textarea
        rows={4}
        value={lines.map(({ text }) => text ?? '').join('\n')}
        onChange={(event) => onChange(event.target.value.split('\n').map((text) => ({ text })))}
      />
    </label>
  )
}

function GroupEntry({ answer, field, fields, value, onChange }: ValueEntryProps) {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value)
  const parts = isGroup ? (value as Readonly<Record<string, Json>>) : {}
  const path = answer.replaceAll(/\.\d+(?=\.|$)/g, '[]')
  const inner = Object.entries(fields).filter(
    ([key]) => key.startsWith(`${path}.`) && !key.slice(path.length + 1).includes('.'),
  )
  return (
    <fieldset className="written-value">
      <legend>{field.label.en}</legend>
      {inner.map(([key, part]) => {
        const name = key.slice(path.length + 1)
        return (
          <ValueEntry
            key={key}
            answer={`${answer}.${name}`}
            field={part}
            fields={fields}
            value={parts[name] ?? ''}
            onChange={(said) => onChange({ ...parts, [name]: said })}
          />
        )
      })}
    </fieldset>
  )
}

function valueOf(written: string, { expected, words }: ReadField): Json {
  const text = written.trim()
  if (words.includes(text)) return text
  return expected.kind === 'whole' && /^\d{1,3}$/.test(text) ? Number(text) : written
}

function hintOf({ expected, words }: ReadField): string {
  if (expected.kind === 'day') return 'as year-month-day, 2024-09-12'
  if (expected.kind === 'form') return expected.form.en
  return expected.kind === 'whole' && words.includes('none') ? 'a number, or none' : ''
}
