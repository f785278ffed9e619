import type { CheckTablePageData } from '../reference/check-data.ts'
import { PageLink } from '../reference/PageLink.tsx'
import { Verdict } from '../reference/Verdict.tsx'
import { Words } from '../reference/Words.tsx'
import { checkTable as say } from '../words/check-table.ts'
import { counted } from '../words/counted.ts'

interface NotCheckedProps {
  readonly page: CheckTablePageData
  /** The ids of the rules. */
  readonly rules: readonly string[]
}

/** The rules that no row was held against: no verdict speaks of them. */
export function NotChecked({ page, rules }: NotCheckedProps) {
  if (rules.length === 0) return null
  const known = rules.flatMap((id) => (Object.hasOwn(page.says, id) ? [page.says[id]] : []))
  return (
    <details className="not-checked">
      <summary>
        <Verdict mark="warning">{say.notChecked(counted(rules.length, 'rule'))}</Verdict>. {say.noColumnHolds}
      </summary>
      <ul>
        {known.map((rule) =>
          rule === undefined ? null : (
            <li key={rule.href}>
              <PageLink to={rule.href}>
                <Words of={rule.says} />
              </PageLink>
            </li>
          ),
        )}
      </ul>
      <p className="aside">{say.mapOrChoose}</p>
    </details>
  )
}
