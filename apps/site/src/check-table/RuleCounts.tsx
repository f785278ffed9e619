import type { TableSummary } from '@ssi/ndtms'
import type { CheckTablePageData } from '../reference/check-data.ts'
import { PageLink } from '../reference/PageLink.tsx'
import { Words } from '../reference/Words.tsx'

interface RuleCountsProps {
  readonly page: CheckTablePageData
  readonly summary: TableSummary
  readonly chosen: string | undefined
  readonly onChoose: (rule: string | undefined) => void
}

/** Findings by rule: in how many rows each is broken, and in how many it waits for an answer. */
export function RuleCounts({ page, summary, chosen, onChoose }: RuleCountsProps) {
  const counts = [
    ...Object.entries(summary.rules).map(([id, count]) => ({ id, ...count })),
    ...Object.entries(summary.found).map(([id, broken]) => ({ id, broken, undetermined: 0 })),
  ].toSorted((a, b) => b.broken - a.broken || b.undetermined - a.undetermined)
  if (counts.length === 0) return null
  return (
    <section>
      <h3>By rule</h3>
      <div className="table-frame" role="region" aria-label="Findings by rule" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Rule, note or fault</th>
              <th scope="col">Found in</th>
              <th scope="col">Open in</th>
              <th scope="col">Rows</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ id, broken, undetermined }) => (
              <tr key={id}>
                <th scope="row">
                  <RuleName page={page} id={id} />
                </th>
                <td>{broken.toLocaleString('en-GB')}</td>
                <td>{undetermined.toLocaleString('en-GB')}</td>
                <td>
                  {broken === 0 ? null : (
                    <button
                      type="button"
                      aria-pressed={chosen === id}
                      onClick={() => onChoose(chosen === id ? undefined : id)}
                    >
                      Show <span className="hidden-text">rows of {id}</span>
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function RuleName({ page, id }: { readonly page: CheckTablePageData; readonly id: string }) {
  const rule = Object.hasOwn(page.says, id) ? page.says[id] : undefined
  if (rule === undefined) return <code>{id}</code>
  return (
    <PageLink to={rule.href}>
      <Words of={rule.says} />
    </PageLink>
  )
}
