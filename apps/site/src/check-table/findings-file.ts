import type { RowFinding, RowReport, TableSummary } from '@ssi/ndtms'
import { explain, type Finding } from '@ssi/rules'
import type { TableTools } from '../../domains.ts'
import { csvOf } from '../csv.ts'
import { findingName } from './finding-name.ts'

const PIECE = 1_000_000
const header = csvOf([['row', 'verdict', 'severity', 'rule or code', 'column', 'fields', 'what to do']])

/** Writes every finding of a table as CSV: with row numbers, and without a value of any cell. */
export function findingsFile(withoutValues: TableTools['withoutValues']) {
  const pieces: Blob[] = []
  let text = header
  const lines = new Map<string, string>()
  const lineOf = (finding: Finding): string => {
    const { column } = finding as RowFinding
    // What a sentence about the file or its mapping says hangs on more than its code.
    const says = finding.found.length === 0 ? finding.says?.en : ''
    const key = JSON.stringify([finding.code, finding.rules, column, finding.paths, says])
    const known = lines.get(key)
    if (known !== undefined) return known
    const [safe = finding] = withoutValues({ findings: [finding] }).findings
    const { severity, paths } = safe
    const line = csvOf([[severity, findingName(finding), column ?? '', paths.join(' '), explain(safe)]])
    lines.set(key, line)
    return line
  }
  const write = (start: string, findings: readonly Finding[]) => {
    for (const finding of findings) text += `${start},${lineOf(finding)}`
    if (text.length < PIECE) return
    pieces.push(new Blob([text]))
    text = ''
  }
  return {
    add: ({ row, verdict, findings }: RowReport) => write(`${row},${verdict}`, findings),
    /** The file, ended by what was found of the table as a whole. */
    file: ({ findings, verdict }: TableSummary): Blob => {
      write(`,${verdict}`, findings)
      return new Blob([...pieces, text], { type: 'text/csv' })
    },
  }
}
