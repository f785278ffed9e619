import { useContext } from 'react'
import { PageLink } from '../reference/PageLink.tsx'
import { findingText } from '../check/finding-text.ts'
import { Verdict } from '../reference/Verdict.tsx'
import { AnswersContext } from './answers-context.ts'
import { Words } from '../reference/Words.tsx'

/** What the check says about one field, with the page of the rule. */
export function FieldFindings({ path }: { readonly path: string }) {
  const findings = useContext(AnswersContext).findingsAt(path)
  if (findings.length === 0) return null
  return (
    <ul className="field-findings">
      {findings.map((finding) => (
        <li key={`${finding.code}${finding.rules.join()}`}>
          <Verdict mark={finding.severity} />{' '}
          <Words of={findingText({ ...finding, paths: [], labels: [] })} />{' '}
          {finding.page === undefined ? null : <PageLink to={finding.page}>{finding.rules[0]}</PageLink>}
        </li>
      ))}
    </ul>
  )
}
