import type { Finding, Severity } from '@ssi/rules'
import { BasisMark } from '../reference/BasisMark.tsx'
import { PageLink } from '../reference/PageLink.tsx'
import { Verdict } from '../reference/Verdict.tsx'
import { Words } from '../reference/Words.tsx'
import { check as say } from '../words/check.ts'
import { faultWords } from '../words/faults.ts'
import { explainIn } from './explain-in.ts'
import { findingText } from './finding-text.ts'
import { InOwnLanguage } from '../words/around.tsx'

const groups: readonly (readonly [severity: Severity, name: string])[] = [
  ['error', say.errors],
  ['warning', say.warnings],
  ['info', say.infos],
]

interface FindingListProps {
  readonly findings: readonly Finding[]
  /** What a field is called; its path is then only told beside the finding. */
  readonly nameOf?: (path: string) => string
}

/** Findings grouped by severity: what is wrong and what to do, with the rule and the place it comes from. */
export function FindingList({ findings, nameOf }: FindingListProps) {
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
                key={`${finding.code}${finding.rules.join()}${finding.paths.join()}${finding.lines?.join() ?? ''}${finding.says?.en ?? ''}`}
              >
                <p>
                  {nameOf === undefined ? <Words of={findingText(finding)} /> : explainIn(finding, nameOf)}
                </p>
                <FindingPlace finding={finding} paths={nameOf === undefined ? [] : finding.paths} />
              </li>
            ))}
          </ul>
        </section>
      </InOwnLanguage>
    )
  })
}

interface FindingPlaceProps {
  readonly finding: Finding
  readonly paths: readonly string[]
}

function FindingPlace({ finding, paths }: FindingPlaceProps) {
  const { page, rules, basis, cite = [], code, lines = [] } = finding
  return (
    <p className="finding-place">
      {page === undefined ? <Fault code={code} /> : <PageLink to={page}>{rules[0] ?? code}</PageLink>}
      {paths.length === 0 ? null : <code>{paths.join(', ')}</code>}
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

/** What kind of fault it is, where no rule says so. */
function Fault({ code }: Pick<Finding, 'code'>) {
  const words = faultWords(code)
  return words === undefined ? null : <span>{words}</span>
}
