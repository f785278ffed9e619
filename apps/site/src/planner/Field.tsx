import { type ReactNode, useId } from 'react'
import { Words } from '../reference/Words.tsx'
import { type Entries, valueOf } from './entries.ts'
import type { PlannerPageData } from './planner-data.ts'

/** What every field of the planner needs. */
export interface FieldContext {
  readonly entries: Entries
  readonly fields: PlannerPageData['fields']
  readonly onSet: (field: string, value: string) => void
  /** Until the browser has been asked what it keeps, nothing can be written. */
  readonly isDisabled: boolean
}

interface FieldProps {
  readonly context: FieldContext
  /** The name of the field in the planner. */
  readonly name: string
  /** Its path in the record, which has its label and its question. */
  readonly path: string
}

/** A field for a day, a time or a number. */
export function LineField({ context, name, path, type }: FieldProps & { readonly type: 'date' | 'number' }) {
  const id = useId()
  const { entries, onSet, isDisabled } = context
  const clean = (value: string): string =>
    type === 'number' ? value.replaceAll(/\D/g, '').slice(0, 4) : value
  return (
    <Labelled context={context} id={id} path={path}>
      <input
        id={id}
        type={type === 'number' ? 'text' : type}
        {...(type === 'number' ? { inputMode: 'numeric' } : { min: '0001-01-01', max: '9999-12-31' })}
        value={valueOf(entries, name)}
        disabled={isDisabled}
        aria-describedby={`${id}question`}
        onChange={(event) => onSet(name, clean(event.target.value))}
      />
    </Labelled>
  )
}

/** A field for words, as many as one likes. */
export function WordsField({ context, name, path, rows }: FieldProps & { readonly rows: number }) {
  const id = useId()
  const { entries, onSet, isDisabled } = context
  const value = valueOf(entries, name)
  return (
    <Labelled context={context} id={id} path={path}>
      <textarea
        id={id}
        rows={rows}
        value={value}
        disabled={isDisabled}
        aria-describedby={`${id}question`}
        onChange={(event) => onSet(name, event.target.value)}
      />
      <p className="printed-words" aria-hidden="true">
        {value}
      </p>
    </Labelled>
  )
}

/** A box to tick. */
export function TickField({ context, name, path }: FieldProps) {
  const id = useId()
  const { entries, fields, onSet, isDisabled } = context
  return (
    <label className="choice" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={valueOf(entries, name) !== ''}
        disabled={isDisabled}
        onChange={(event) => onSet(name, event.target.checked ? 'yes' : '')}
      />
      <span>{fields[path] === undefined ? name : <Words of={fields[path].question} />}</span>
    </label>
  )
}

interface LabelledProps {
  readonly context: Pick<FieldContext, 'fields'>
  readonly id: string
  readonly path: string
  readonly children: ReactNode
}

/** A field under its label, with the question it answers. */
export function Labelled({ context, id, path, children }: LabelledProps) {
  const field = context.fields[path]
  return (
    <div className="planner-field">
      <label htmlFor={id}>{field === undefined ? path : <Words of={field.label} />}</label>
      {field === undefined ? null : (
        <p id={`${id}question`} className="aside">
          <Words of={field.question} />
        </p>
      )}
      {children}
    </div>
  )
}
