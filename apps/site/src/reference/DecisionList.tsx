import { PageLink } from './PageLink.tsx'
import type { DecisionLine } from './page-data.ts'
import { Words } from './Words.tsx'
import { parts } from '../words/parts.ts'

/** Decisions, one line each: what they ask. */
export function DecisionList({ decisions }: { readonly decisions: readonly DecisionLine[] }) {
  return (
    <ul className="rule-list">
      {decisions.map(({ id, href, asks }) => (
        <li key={href}>
          <PageLink to={href}>
            <Words of={asks} />
          </PageLink>
          <span className="rule-marks">
            <span className="force">{parts.decision}</span>
            <code>{id}</code>
          </span>
        </li>
      ))}
    </ul>
  )
}
