import { useId } from 'react'
import { valueOf } from './entries.ts'
import { type FieldContext, Labelled } from './Field.tsx'
import type { PlannerPageData } from './planner-data.ts'
import { planner as say } from '../words/planner.ts'
import { inWords, languageOf } from '../words/language.ts'

interface StudyGroupFieldProps {
  readonly page: PlannerPageData
  readonly context: FieldContext
}

/** The form of the study group: one that the module names, none, or another in one's own words. */
export function StudyGroupField({ page, context }: StudyGroupFieldProps) {
  const id = useId()
  const { entries, onSet, isDisabled } = context
  const value = valueOf(entries, 'studyGroup')
  const known = ['', 'none', ...page.forms.map((form) => form.id)]
  return (
    <Labelled context={context} id={id} path="studyGroup">
      <select
        id={id}
        value={value}
        disabled={isDisabled}
        aria-describedby={`${id}question`}
        onChange={(event) => onSet('studyGroup', event.target.value)}
      >
        <option value="">{say.notSaid}</option>
        {page.forms.map((form) => (
          <option key={form.id} value={form.id} lang={languageOf(form.label)}>
            {inWords(form.label)}
          </option>
        ))}
        <option value="none">{say.nobodyYet}</option>
        {known.includes(value) ? null : <option value={value}>{value}</option>}
      </select>
    </Labelled>
  )
}
