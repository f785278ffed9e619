import type { FieldProps } from '@rjsf/utils'
import type { FieldEntry } from '@ssi/rules'
import type { Text } from '@ssi/taxonomy'
import { useContext } from 'react'
import { Words } from '../reference/Words.tsx'
import { AnswersContext } from './answers-context.ts'
import { entryOf } from './entry-of.ts'
import { FieldFindings } from './FieldFindings.tsx'
import { isAnswer, otherAnswers } from './words.ts'
import { checkRecord as say } from '../words/check-record.ts'
import { ownWords } from '../words/language.ts'

/** A group of questions, or a list of such groups: there may be none of it. */
export function PartField(props: FieldProps<unknown>) {
  const { fieldPathId, formData, uiSchema, schema, registry, onChange } = props
  const { isAsked } = useContext(AnswersContext)
  const entry = entryOf(uiSchema)
  const { $id: id, path } = fieldPathId
  const value: unknown = formData ?? undefined
  if (value === undefined && !isAsked(entry.path)) return null
  const isList = schema.type === 'array'
  const { ObjectField, ArrayField } = registry.fields
  const Inner = isList ? ArrayField : ObjectField
  const isOpen = isList
    ? Array.isArray(value) && value.length > 0
    : typeof value === 'object' || !mayBeNone(entry)
  const answer = (given: unknown) => onChange(given, path)
  return (
    <fieldset id={id} className="part" tabIndex={-1}>
      <legend>
        <Words of={entry.question} />
      </legend>
      {!isList && !mayBeNone(entry) ? null : (
        <div className="choices">
          {isList ? null : (
            <Radio id={id} label={ownWords(say.thereIsOne)} isOn={isOpen} onChoose={() => answer({})} />
          )}
          {otherAnswers(entry).map((other) => (
            <Radio
              key={other.label.en}
              id={id}
              label={other.label}
              isOn={isAnswer(value, other)}
              onChoose={() => answer(other.value)}
            />
          ))}
        </div>
      )}
      <FieldFindings path={path.join('.')} />
      {(isList || isOpen) && Inner !== undefined ? (
        <Inner
          {...props}
          formData={isOpen ? value : undefined}
          onChange={(next: unknown, at: (string | number)[], ...rest) =>
            // A list from which the last entry was taken is not known to be empty.
            onChange(
              Array.isArray(next) && next.length === 0 && at.length === path.length ? undefined : next,
              at,
              ...rest,
            )
          }
        />
      ) : null}
    </fieldset>
  )
}

interface RadioProps {
  readonly id: string
  readonly label: Text
  readonly isOn: boolean
  readonly onChoose: () => void
}

function Radio({ id, label, isOn, onChoose }: RadioProps) {
  return (
    <label className="choice other">
      <input type="radio" name={id} checked={isOn} onChange={onChoose} />
      <span>
        <Words of={label} />
      </span>
    </label>
  )
}

function mayBeNone({ words = [] }: FieldEntry): boolean {
  return words.length > 0
}
