import type { Missing } from '@ssi/rules'
import type { Text } from '@ssi/taxonomy'
import { Words } from '../reference/Words.tsx'
import { check as say } from '../words/check.ts'
import { InOwnLanguage } from '../words/around.tsx'

/** What is not known, as questions, the most decisive first. */
export function MissingList({ missing }: { readonly missing: readonly Missing[] }) {
  if (missing.length === 0) return null
  return (
    <InOwnLanguage>
      <section className="missing">
        <h3>{say.notKnown(questionsOf(missing).length)}</h3>
        <ul>
          {questionsOf(missing).map(([question, fields]) => (
            <li key={question.en}>
              <p>
                <Words of={question} />
              </p>
              <p className="finding-place">
                <code>{fields.map(({ path }) => path).join(', ')}</code>
                <span>{waiting(fields)}</span>
              </p>
            </li>
          ))}
        </ul>
      </section>
    </InOwnLanguage>
  )
}

/** Fields that ask the same question, as the entries of a list do, stand under it together. */
function questionsOf(
  missing: readonly Missing[],
): readonly (readonly [question: Text, fields: readonly Missing[]])[] {
  const alike = Map.groupBy(missing, ({ path, question }) => question?.en ?? path)
  return [...alike].map(([words, fields]) => [fields[0]?.question ?? { en: words }, fields])
}

function waiting(fields: readonly Missing[]): string {
  const rules = new Set(fields.flatMap((field) => field.rules)).size
  return rules === 1 ? say.oneWaits : say.rulesWait(rules)
}
