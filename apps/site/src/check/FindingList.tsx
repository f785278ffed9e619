import type { Finding, Severity } from '@ssi/rules'
import { BasisMark } from '../reference/BasisMark.tsx'
import { PageLink } from '../reference/PageLink.tsx'
import { Verdict } from '../reference/Verdict.tsx'
import { Words } from '../reference/Words.tsx'
import { check as say } from '../words/check.ts'
import { findingText } from './finding-text.ts'
import { InOwnLanguage } from '../words/around.tsx'

const groups: readonly (readonly [severity: Severity, name: string])[] = [
  ['error', say.errors],
  ['warning', say.warnings],
  ['info', say.infos],
]

interface FindingListProps {
  readonly findings: readonly Finding[]
}

/** Findings grouped by severity: what is wrong and what to do, with the rule and the place it comes from. */
export function FindingList({ findings }: FindingListProps) {
  return groups.map(([severity, name]) => {
    const found = findings.filter((finding) => finding.severity === severity)
    if (found.length === 0) return null
    return (
      <InOwnLanguage key={severity}>
        <section className="findings">
          <h3>
            <Verdict mark={severity}>
              {name} ({found.length})
            </Verdict>
          </h3>
          <ul>
            {found.map((finding) => (
              <li
                key={`${finding.code}${finding.rules.join()}${finding.paths.join()}${finding.lines?.join() ?? ''}`}
              >
                <p>
                  <Words of={findingText(finding)} />
                </p>
                <FindingPlace finding={finding} />
              </li>
            ))}
          </ul>
        </section>
      </InOwnLanguage>
    )
  })
}

function FindingPlace({ finding }: { readonly finding: Finding }) {
  const { page, rules, basis, cite = [], code, lines = [] } = finding
  return (
    <p className="finding-place">
      {page === undefined ? <code>{code}</code> : <PageLink to={page}>{rules[0] ?? code}</PageLink>}
      {basis === undefined ? null : <BasisMark basis={basis} />}
      {cite.map(({ place }) => (
        <cite key={place.en}>
          <Words of={place} />
        </cite>
      ))}
      {lines.length === 0 ? null : <span>{say.lines(lines)}</span>}
    </p>
  )
}
