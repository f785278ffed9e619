import type { TableFinding } from '@ssi/ndtms'
import { explain } from '@ssi/rules'
import { Verdict } from '../reference/Verdict.tsx'

/** What concerns the whole table: the file, its header, its mapping, its codes. Each is told once. */
export function TableFindings({ findings }: { readonly findings: readonly TableFinding[] }) {
  if (findings.length === 0) return null
  return (
    <section>
      <h3>About the table ({findings.length})</h3>
      <ul className="table-findings">
        {findings.map((finding) => (
          <li key={`${finding.code}${finding.column ?? ''}${finding.paths.join()}${finding.says?.en ?? ''}`}>
            <Verdict mark={finding.severity} />
            <p>
              {explain({ ...finding, paths: [], labels: [] })}
              {finding.count === 0 ? null : <span className="aside"> {rowsInWords(finding)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function rowsInWords({ count, rows }: TableFinding): string {
  if (count === 1) return `In row ${rows[0]}.`
  const more = count > rows.length ? ' and more' : ''
  return `In ${count.toLocaleString('en-GB')} rows: ${rows.join(', ')}${more}.`
}
