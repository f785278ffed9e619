import type { RowFinding, RowReport, TableSummary } from '@ssi/ndtms'
import type { Finding } from '@ssi/rules'
import type { TableTools } from '../../domains.ts'
import { findingText } from '../check/finding-text.ts'
import { csvOf } from '../csv.ts'
import { findingsFile as say } from '../words/findings-file.ts'
import { inWords } from '../words/language.ts'
import { findingName } from './finding-name.ts'

const PIECE = 1_000_000
const header = csvOf([['row', 'verdict', 'severity', 'rule or code', 'column', 'fields', 'what to do']])

/** Writes every finding of a table as CSV, in the reader's language: with row numbers, and without a value of any cell. */
export function findingsFile(
  withoutValues: TableTools['withoutValues'],
  headers: (path: string) => readonly string[],
) {
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
    const columns = column === undefined ? [...new Set(finding.paths.flatMap(headers))] : [column]
    const [safe = finding] = withoutValues({ findings: [finding] }).findings
    const { severity, paths } = safe
    const line = csvOf([
      [severity, findingName(finding), columns.join('; '), paths.join(' '), inWords(findingText(safe))],
    ])
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
    add: ({ row, verdict, findings, missing }: RowReport) => {
      write(`${row},${verdict}`, findings)
      if (verdict !== 'undetermined' || missing.length === 0) return
      const paths = missing.map(({ path }) => path)
      const columns = [...new Set(paths.flatMap(headers))].join('; ')
      text += csvOf([[String(row), verdict, 'open', 'not-known', columns, paths.join(' '), say.waits]])
    },
    /** The file, ended by what is told once for the table: it has no verdict of its own. */
    file: ({ findings }: TableSummary): Blob => {
      for (const finding of findings) write(`${rowsOf(finding)},`, [finding])
      return new Blob([...pieces, text], { type: 'text/csv' })
    },
  }
}

/** The rows of what is told once, as far as the summary has them; none where it concerns the file or its mapping. */
function rowsOf({ rows, count }: TableSummary['findings'][number]): string {
  return [...rows, ...(count > rows.length ? ['…'] : [])].join(' ')
}
