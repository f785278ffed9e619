import type { TableSummary } from '@ssi/ndtms'
import type { Text } from '@ssi/taxonomy'
import type { CheckTablePageData } from '../reference/check-data.ts'
import { PageLink } from '../reference/PageLink.tsx'
import { Words } from '../reference/Words.tsx'
import { checkTable as say } from '../words/check-table.ts'
import { faultWords } from '../words/faults.ts'
import { ownWords } from '../words/language.ts'
import { CountButton, type Narrows } from './CountButton.tsx'
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
      <h3>{say.byRule}</h3>
      <div className="table-frame whole" role="region" aria-label={say.findingsByRule} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.ruleOrFault}</th>
              <th scope="col">{say.rowsWithIt}</th>
              <th scope="col">{say.rowsLeftOpen}</th>
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
                    narrowing={{ key: narrowed.found(id), words: say.rowsWith, about: nameOf(page, id) }}
                    {...narrows}
                  />
                </td>
                <td>
                  <CountButton
                    count={undetermined}
                    narrowing={{ key: narrowed.open(id), words: say.rowsOpen, about: nameOf(page, id) }}
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
  const name = <Words of={nameOf(page, id)} />
  return rule === undefined ? name : <PageLink to={rule.href}>{name}</PageLink>
}

function nameOf(page: CheckTablePageData, id: string): Text {
  const rule = Object.hasOwn(page.says, id) ? page.says[id] : undefined
  return rule?.says ?? ownWords(faultWords(id) ?? id)
}
