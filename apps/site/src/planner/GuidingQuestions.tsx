import { useId } from 'react'
import type { ConceptLink } from '../reference/page-data.ts'
import { Words } from '../reference/Words.tsx'
import { valueOf } from './entries.ts'
import type { FieldContext } from './Field.tsx'

interface GuidingQuestionsProps {
  readonly questions: readonly ConceptLink[]
  readonly context: FieldContext
  readonly name: string
  readonly path: string
}

/** The questions to think about while one explores, to be ticked off. */
export function GuidingQuestions({ questions, context, name, path }: GuidingQuestionsProps) {
  const id = useId()
  const { entries, fields, onSet, isDisabled } = context
  const ticked = valueOf(entries, name).split(' ').filter(Boolean)
  const tick = (question: string, isTicked: boolean) => {
    const chosen = questions.filter((each) => (each.id === question ? isTicked : ticked.includes(each.id)))
    onSet(name, chosen.map((each) => each.id).join(' '))
  }
  const field = fields[path]
  return (
    <fieldset className="planner-field">
      <legend>{field === undefined ? name : <Words of={field.label} />}</legend>
      {field === undefined ? null : (
        <p className="aside">
          <Words of={field.question} />
        </p>
      )}
      <ul>
        {questions.map((question) => (
          <li key={question.id}>
            <label className="choice" htmlFor={`${id}${question.id}`}>
              <input
                id={`${id}${question.id}`}
                type="checkbox"
                checked={ticked.includes(question.id)}
                disabled={isDisabled}
                onChange={(event) => tick(question.id, event.target.checked)}
              />
              <span>
                <Words of={question.label} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
