import { BasisMark } from './BasisMark.tsx'
import { PageLink } from './PageLink.tsx'
import type { RuleLine } from './page-data.ts'
import { Words } from './Words.tsx'

/** Rules and notes, one line each with force and basis. */
export function RuleList({ rules }: { readonly rules: readonly RuleLine[] }) {
  return (
    <ul className="rule-list">
      {rules.map(({ id, href, says, force, basis }) => (
        <li key={href}>
          <PageLink to={href}>
            <Words of={says} />
          </PageLink>
          <span className="rule-marks">
            <span className="force">{force?.replace('-', ' ') ?? 'note'}</span>
            {basis === undefined ? null : <BasisMark basis={basis} />}
            <code>{id}</code>
          </span>
        </li>
      ))}
    </ul>
  )
}
