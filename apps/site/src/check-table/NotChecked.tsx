import type { CheckTablePageData } from '../reference/check-data.ts'
import { PageLink } from '../reference/PageLink.tsx'
import { Verdict } from '../reference/Verdict.tsx'
import { Words } from '../reference/Words.tsx'

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
        <Verdict mark="warning">
          {rules.length === 1 ? 'One rule was' : `${rules.length} rules were`} not checked
        </Verdict>
        : no column holds what {rules.length === 1 ? 'it needs' : 'they need'}. No verdict here speaks of{' '}
        {rules.length === 1 ? 'it' : 'them'}.
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
      <p className="aside">
        Map a column to the field that is needed, or have what no column holds count as not known, under{' '}
        <em>How it is checked</em>.
      </p>
    </details>
  )
}
