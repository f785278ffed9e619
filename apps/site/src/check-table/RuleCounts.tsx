import type { TableSummary } from '@ssi/ndtms'
import type { CheckTablePageData } from '../reference/check-data.ts'
import { PageLink } from '../reference/PageLink.tsx'
import { Words } from '../reference/Words.tsx'
import { CountButton, type Narrows } from './CountButton.tsx'
import { faultWords } from './fault-words.ts'
import { narrowed } from './narrowing.ts'

interface RuleCountsProps extends Narrows {
  readonly page: CheckTablePageData
  readonly summary: TableSummary
}

/** Findings by rule: in how many rows each is broken, and in how many it waits for an answer. */
export function RuleCounts({ page, summary, ...narrows }: RuleCountsProps) {
  const counts = [
    ...Object.entries(summary.rules).map(([id, count]) => ({ id, ...count })),
    ...Object.entries(summary.found).map(([id, broken]) => ({ id, broken, undetermined: 0 })),
  ].toSorted((a, b) => b.broken - a.broken || b.undetermined - a.undetermined)
  if (counts.length === 0) return null
  return (
    <section>
      <h3>By rule</h3>
      <div className="table-frame whole" role="region" aria-label="Findings by rule" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Rule, note or fault</th>
              <th scope="col">Rows with it</th>
              <th scope="col">Rows that leave it open</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ id, broken, undetermined }) => (
              <tr key={id}>
                <th scope="row">
                  <RuleName page={page} id={id} />
                </th>
                <td>
                  <CountButton
                    count={broken}
                    narrowing={{ key: narrowed.found(id), words: `with “${nameOf(page, id)}”` }}
                    {...narrows}
                  />
                </td>
                <td>
                  <CountButton
                    count={undetermined}
                    narrowing={{ key: narrowed.open(id), words: `that leave “${nameOf(page, id)}” open` }}
                    {...narrows}
                  />
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
  if (rule === undefined) return faultWords(id)
  return (
    <PageLink to={rule.href}>
      <Words of={rule.says} />
    </PageLink>
  )
}

function nameOf(page: CheckTablePageData, id: string): string {
  return (Object.hasOwn(page.says, id) ? page.says[id]?.says.en : undefined) ?? faultWords(id)
}
