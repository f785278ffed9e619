import useBaseUrl from '@docusaurus/useBaseUrl'
import { newIssueAddress } from '../../site-address.ts'
import { parts } from '../words/parts.ts'
import { CopyButton } from './CopyButton.tsx'

interface ReportProblemProps {
  /** What the problem is with. */
  readonly id: string
  readonly path: string
}

/** Opens a report with what it is about filled in; while there is nowhere to open one, it is copied. */
export function ReportProblem({ id, path }: ReportProblemProps) {
  const title = parts.problemWith(id)
  const body = parts.problemReport(useBaseUrl(path))
  return (
    <div className="to-report">
      <dt>{parts.somethingWrong}</dt>
      <dd>
        {newIssueAddress === undefined ? (
          <CopyButton text={`${title}\n\n${body}`}>{parts.copyReport}</CopyButton>
        ) : (
          <a href={`${newIssueAddress}?${new URLSearchParams({ title, body })}`}>{parts.report}</a>
        )}
      </dd>
    </div>
  )
}
