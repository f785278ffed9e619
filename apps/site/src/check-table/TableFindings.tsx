import type { TableFinding } from '@ssi/ndtms'
import { findingText } from '../check/finding-text.ts'
import { Verdict } from '../reference/Verdict.tsx'
import { checkTable as say } from '../words/check-table.ts'
import { Words } from '../reference/Words.tsx'
import { counted } from '../words/counted.ts'
import { gravestFirst } from './gravest-first.ts'

/** What concerns the whole table: the file, its header, its mapping, its codes. Each is told once, errors first. */
export function TableFindings({ findings }: { readonly findings: readonly TableFinding[] }) {
  if (findings.length === 0) return null
  return (
    <section>
      <h3>{say.aboutTable(findings.length)}</h3>
      <ul className="table-findings">
        {gravestFirst(findings).map((finding) => (
          <li key={`${finding.code}${finding.column ?? ''}${finding.paths.join()}${finding.says?.en ?? ''}`}>
            <Verdict mark={finding.severity} />
            <p>
              <Words of={findingText({ ...finding, paths: [], labels: [] })} />
              {finding.count === 0 ? null : <span className="aside"> {rowsInWords(finding)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function rowsInWords({ count, rows }: TableFinding): string {
  if (count === 1) return say.inRow(rows[0] ?? 0)
  return say.inManyRows(counted(count, 'row'), rows.join(', '), count > rows.length)
}
