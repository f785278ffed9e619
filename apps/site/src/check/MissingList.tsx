import type { Missing } from '@ssi/rules'

/** What is not known, as questions, the most decisive first. */
export function MissingList({ missing }: { readonly missing: readonly Missing[] }) {
  if (missing.length === 0) return null
  return (
    <section className="missing">
      <h3>Not known yet ({questionsOf(missing).length})</h3>
      <ul>
        {questionsOf(missing).map(([question, fields]) => (
          <li key={question}>
            <p>{question}</p>
            <p className="finding-place">
              <code>{fields.map(({ path }) => path).join(', ')}</code>
              <span>{waiting(fields)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Fields that ask the same question, as the entries of a list do, stand under it together. */
function questionsOf(
  missing: readonly Missing[],
): readonly (readonly [question: string, fields: readonly Missing[]])[] {
  return [...Map.groupBy(missing, ({ path, question }) => question?.en ?? path)]
}

function waiting(fields: readonly Missing[]): string {
  const rules = new Set(fields.flatMap((field) => field.rules)).size
  return rules === 1 ? 'one rule waits for it' : `${rules} rules wait for it`
}
