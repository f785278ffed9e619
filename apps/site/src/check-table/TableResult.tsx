import { type RefObject, useState } from 'react'
import { DownloadButton } from '../DownloadButton.tsx'
import type { CheckTablePageData } from '../reference/check-data.ts'
import { Verdict } from '../reference/Verdict.tsx'
import { MissingCounts } from './MissingCounts.tsx'
import { RowList } from './RowList.tsx'
import { RuleCounts } from './RuleCounts.tsx'
import { TableFindings } from './TableFindings.tsx'
import type { CheckedTable } from './table-order.ts'

interface TableResultProps {
  readonly page: CheckTablePageData
  readonly name: string
  readonly result: CheckedTable
  readonly heading: RefObject<HTMLHeadingElement | null>
}

const verdicts = ['conforms', 'breaks', 'undetermined'] as const

/** What was found in a table: how many rows conform, then by rule, by row, and what concerns the whole. */
export function TableResult({ page, name, result, heading }: TableResultProps) {
  const [rule, setRule] = useState<string>()
  const { summary, rows, findings, summaryFile } = result
  return (
    <section className="table-result report" aria-labelledby="table-result">
      <h2 id="table-result" ref={heading} tabIndex={-1}>
        What the rules say of {name}
      </h2>
      <ul className="verdict-counts">
        {verdicts.map((verdict) => (
          <li key={verdict}>
            <strong>{summary.verdicts[verdict].toLocaleString('en-GB')}</strong> <Verdict mark={verdict} />
          </li>
        ))}
      </ul>
      <p className="aside" role="status">
        {summary.rows.toLocaleString('en-GB')} {summary.rows === 1 ? 'row' : 'rows'}, checked on{' '}
        {summary.asOf}
        {summary.notChecked.length === 0
          ? '.'
          : `; ${summary.notChecked.length} rules were not checked, since no column holds what they need.`}
      </p>
      <div className="actions">
        <DownloadButton name="findings.csv" type="text/csv" content={() => findings}>
          Download findings, by row
        </DownloadButton>
        <DownloadButton name="summary.json" type="application/json" content={() => summaryFile}>
          Download the summary
        </DownloadButton>
        <span className="aside">Both have row numbers and headers, and no value of a cell.</span>
      </div>
      <TableFindings findings={summary.findings} />
      <RuleCounts page={page} summary={summary} chosen={rule} onChoose={setRule} />
      <MissingCounts missing={summary.missing} fields={page.fields} />
      <RowList rows={rows} rule={rule} />
    </section>
  )
}
