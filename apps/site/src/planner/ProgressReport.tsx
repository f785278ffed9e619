import type { CheckReport } from '../../domains.ts'
import { FindingList } from '../check/FindingList.tsx'
import { headline } from '../check/headline.ts'
import { Section } from '../reference/Section.tsx'
import { Verdict } from '../reference/Verdict.tsx'
import { findingsInWords } from './place-in-words.ts'
import type { PlannerPageData } from './planner-data.ts'
import { planner as say } from '../words/planner.ts'

interface ProgressReportProps {
  readonly page: PlannerPageData
  readonly report: CheckReport
  readonly isEmpty: boolean
}

/** What the module says of what is written so far: nothing at all while nothing is. */
export function ProgressReport({ page, report, isEmpty }: ProgressReportProps) {
  const { mark, words } = headline(report, undefined)
  return (
    <Section id="report" heading={say.report}>
      {isEmpty ? (
        <p className="check-state">{say.nothingWritten}</p>
      ) : (
        <div className="report">
          <p className="headline">
            <Verdict mark={mark}>{words}</Verdict>
          </p>
          <FindingList findings={findingsInWords(page, report.findings)} />
        </div>
      )}
    </Section>
  )
}
