import type { Table } from '../decide/table.ts'
import { Citations } from './Citation.tsx'
import { PageLink } from './PageLink.tsx'
import { Section } from './Section.tsx'
import { ListedWords, Words } from './Words.tsx'
import { decision as say } from '../words/decision.ts'

interface DecisionQuestionsProps {
  readonly table: Table
  /** The page of the record, which says what each field means. */
  readonly record: string
}

/** The questions of a decision: their answers, their places, and the fields they fill. */
export function DecisionQuestions({ table, record }: DecisionQuestionsProps) {
  return (
    <Section id="questions" heading={say.questions}>
      <ol className="asked">
        {table.questions.map(({ id, asks, choices, places, fields }) => (
          <li key={id}>
            <p>
              <Words of={asks} />
            </p>
            <p className="asked-answers">
              <ListedWords of={choices.map(({ label }) => label)} between=" · " /> · {say.notKnown}
            </p>
            <Citations places={places} />
            <p className="asked-fields">
              {fields.map((field) => (
                <PageLink key={field} to={`${record}#field-${field}`}>
                  <code>{field}</code>
                </PageLink>
              ))}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
