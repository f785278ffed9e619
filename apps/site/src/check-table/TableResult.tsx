import { type RefObject, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { DownloadButton } from '../DownloadButton.tsx'
import type { CheckTablePageData } from '../reference/check-data.ts'
import { checkTable as say } from '../words/check-table.ts'
import { counted } from '../words/counted.ts'
import { MissingCounts } from './MissingCounts.tsx'
import type { Narrowing } from './narrowing.ts'
import { NotChecked } from './NotChecked.tsx'
import { RowList } from './RowList.tsx'
import { RuleCounts } from './RuleCounts.tsx'
import { TableFindings } from './TableFindings.tsx'
import type { CheckedTable } from './table-order.ts'
import { VerdictCounts } from './VerdictCounts.tsx'

interface TableResultProps {
  readonly page: CheckTablePageData
  readonly name: string
  readonly result: CheckedTable
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly emptyColumn: (path: string) => string | undefined
}

/** What was found in a table: how many rows conform, then by rule, by row, and what concerns the whole. */
export function TableResult({ page, name, result, heading, emptyColumn }: TableResultProps) {
  const [chosen, setChosen] = useState<Narrowing>()
  const list = useRef<HTMLHeadingElement>(null)
  const { summary, rows, findings, summaryFile } = result
  const choose = (narrowing: Narrowing | undefined) => {
    flushSync(() => setChosen(narrowing))
    if (narrowing !== undefined) list.current?.focus()
  }
  const narrows = { chosen, onChoose: choose }
  return (
    <section className="table-result report" aria-labelledby="table-result">
      <h2 id="table-result" ref={heading} tabIndex={-1}>
        {say.rulesSayOf(name)}
      </h2>
      <VerdictCounts summary={summary} {...narrows} />
      <p className="aside" role="status">
        {say.checkedOn(counted(summary.rows, 'row'), summary.asOf)} {say.numbered}
      </p>
      <NotChecked page={page} rules={summary.notChecked} />
      <div className="actions">
        <DownloadButton name="findings.csv" type="text/csv" content={() => findings}>
          {say.downloadFindings}
        </DownloadButton>
        <DownloadButton name="summary.json" type="application/json" content={() => summaryFile}>
          {say.downloadSummary}
        </DownloadButton>
        <span className="aside">{say.noValues}</span>
      </div>
      <TableFindings findings={summary.findings} />
      <RuleCounts page={page} summary={summary} {...narrows} />
      <MissingCounts page={page} missing={summary.missing} emptyColumn={emptyColumn} {...narrows} />
      <RowList
        page={page}
        rows={rows}
        narrowing={chosen}
        heading={list}
        onShowAll={() => choose(undefined)}
      />
    </section>
  )
}
