import type { FieldProps } from '@rjsf/utils'
import type { FieldEntry } from '@ssi/rules'
import { useContext } from 'react'
import { Words } from '../reference/Words.tsx'
import { AnswersContext } from './answers-context.ts'
import { Choice } from './Choice.tsx'
import { entryOf } from './entry-of.ts'
import { FieldFindings } from './FieldFindings.tsx'
import { Marks } from './Marks.tsx'
import { Written } from './Written.tsx'
import { checkRecord as say } from '../words/check-record.ts'
import { Filled } from '../words/Filled.tsx'

/** What a control needs: its field, what the record holds there, and how to answer; `undefined` is not known. */
export interface ControlProps {
  readonly entry: FieldEntry
  readonly id: string
  readonly value: unknown
  readonly onAnswer: (value: unknown) => void
}

/** One question of a record with its answer, and what the check says of it. */
export function AnswerField({ fieldPathId, formData, uiSchema, onChange }: FieldProps<unknown>) {
  const { isAsked } = useContext(AnswersContext)
  const entry = entryOf(uiSchema)
  const { $id: id, path } = fieldPathId
  const value: unknown = formData === null || formData === '' ? undefined : formData
  if (value === undefined && !isAsked(entry.path)) return null
  return (
    <fieldset id={id} className="question" tabIndex={-1}>
      <legend id={`${id}-question`}>
        <Words of={entry.question} />
      </legend>
      <Control entry={entry} id={id} value={value} onAnswer={(answer) => onChange(answer, path)} />
      <FieldFindings path={path.join('.')} />
    </fieldset>
  )
}

function Control(props: ControlProps) {
  const { entry, value } = props
  const { kind } = entry.expected
  if (isStrange(value, kind)) {
    return (
      <p className="strange">
        <Filled words={say.strange} with={{ value: <code>{JSON.stringify(value)}</code> }} />{' '}
        <button type="button" onClick={() => props.onAnswer(undefined)}>
          {say.emptyIt}
        </button>
      </p>
    )
  }
  if (kind === 'list') return <Marks {...props} />
  return kind === 'codes' || kind === 'flag' ? <Choice {...props} /> : <Written {...props} />
}

/** Whether a value is one that the control of its field cannot show. */
function isStrange(value: unknown, kind: string): boolean {
  if (value === undefined || value === 'none' || value === 'not-stated') return false
  if (kind === 'list') return !Array.isArray(value) || !value.every((item) => typeof item === 'string')
  if (kind === 'codes' || kind === 'flag') return typeof value === 'object'
  return typeof value !== 'string' && (kind === 'day' || typeof value !== 'number')
}
