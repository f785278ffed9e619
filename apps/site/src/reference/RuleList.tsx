import { BasisMark } from './BasisMark.tsx'
import { PageLink } from './PageLink.tsx'
import type { RuleLine } from './page-data.ts'
import { Words } from './Words.tsx'
import { forceWords } from '../words/marks.ts'
import { parts } from '../words/parts.ts'

/** Rules and notes, one line each with force and basis. */
export function RuleList({ rules }: { readonly rules: readonly RuleLine[] }) {
  return (
    <ul className="rule-list">
      {rules.map(({ id, href, says, force, basis, byChoice }) => (
        <li key={href}>
          <PageLink to={href}>
            <Words of={says} />
          </PageLink>
          <span className="rule-marks">
            <span className="force">{force === undefined ? parts.note : forceWords[force]}</span>
            {basis === undefined ? null : <BasisMark basis={basis} />}
            {byChoice ? <span className="aside">{parts.byChoice}</span> : null}
            <code>{id}</code>
          </span>
        </li>
      ))}
    </ul>
  )
}
