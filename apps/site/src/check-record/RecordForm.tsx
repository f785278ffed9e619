// The package's own entry asks for a validator that compiles code.
import Form from '@rjsf/core/lib/components/Form.js'
import type { FieldEntry } from '@ssi/rules'
import { useMemo } from 'react'
import { AnswerField } from './AnswerField.tsx'
import { noValidation } from './no-validation.ts'
import { PartField } from './PartField.tsx'
import { pruned } from './pruned.ts'
import { recordSchema } from './record-schema.ts'
import { FieldTemplate, GroupTemplate, ItemTemplate, ListTemplate } from './templates.tsx'

interface RecordFormProps {
  readonly entries: readonly FieldEntry[]
  readonly record: object
  readonly onChange: (record: object) => void
}

const fields = { Answer: AnswerField, Part: PartField }
const templates = {
  FieldTemplate,
  ObjectFieldTemplate: GroupTemplate,
  ArrayFieldTemplate: ListTemplate,
  ArrayFieldItemTemplate: ItemTemplate,
}

/** A record as questions, generated from its data dictionary. */
export function RecordForm({ entries, record, onChange }: RecordFormProps) {
  const { schema, uiSchema } = useMemo(() => recordSchema(entries), [entries])
  return (
    <Form<unknown>
      tagName="div"
      className="questions"
      idPrefix="record"
      schema={schema}
      uiSchema={uiSchema}
      formData={record}
      onChange={({ formData }) => onChange(pruned(formData as object, entries))}
      validator={noValidation}
      fields={fields}
      templates={templates}
      experimental_defaultFormStateBehavior={{ emptyObjectFields: 'skipDefaults' }}
    >
      <></>
    </Form>
  )
}
