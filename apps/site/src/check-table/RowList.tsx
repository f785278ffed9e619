import { type RefObject, useState } from 'react'
import type { CheckTablePageData } from '../reference/check-data.ts'
import { PageLink } from '../reference/PageLink.tsx'
import { Verdict } from '../reference/Verdict.tsx'
import { labelOf } from './label-of.ts'
import type { Narrowing } from './narrowing.ts'
import type { FoundFinding, FoundRow } from './table-order.ts'

interface RowListProps {
  readonly page: CheckTablePageData
  readonly rows: readonly FoundRow[]
  readonly narrowing: Narrowing | undefined
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly onShowAll: () => void
}

const AT_ONCE = 20

/** The first rows in which something was found or is open, by their number in the file. */
export function RowList({ page, rows, narrowing, heading, onShowAll }: RowListProps) {
  const [many, setMany] = useState(AT_ONCE)
  if (rows.length === 0) return null
  const chosen = narrowing === undefined ? rows : rows.filter(({ keys }) => keys.includes(narrowing.key))
  return (
    <section>
      <h3 ref={heading} tabIndex={-1}>
        By row
      </h3>
      <p className="aside" role="status">
        The first {Math.min(many, chosen.length)} rows {narrowing?.words ?? 'with findings or open questions'}
        ; all of them stand in the download.
        {narrowing === undefined ? null : (
          <>
            {' '}
            <button type="button" onClick={onShowAll}>
              Show the others, too
            </button>
          </>
        )}
      </p>
      <ol className="found-rows">
        {chosen.slice(0, many).map(({ row, verdict, findings, waits }) => (
          <li key={row}>
            <h4>
              Row {row} <Verdict mark={verdict} />
            </h4>
            <ul>
              {findings.map((finding) => (
                <Found key={`${finding.name}${finding.says}`} page={page} finding={finding} />
              ))}
              {waits.length === 0 ? null : (
                <li>
                  <Verdict mark="undetermined">open</Verdict>{' '}
                  <p>Not known: {waits.map((path) => labelOf(page, path)).join('; ')}.</p>
                </li>
              )}
            </ul>
          </li>
        ))}
      </ol>
      {chosen.length > many ? (
        <button type="button" onClick={() => setMany(many + AT_ONCE)}>
          Show more rows
        </button>
      ) : null}
    </section>
  )
}

function Found({ page, finding }: { readonly page: CheckTablePageData; readonly finding: FoundFinding }) {
  const { name, severity, says, columns } = finding
  const rule = Object.hasOwn(page.says, name) ? page.says[name] : undefined
  return (
    <li>
      <Verdict mark={severity} />{' '}
      <p>
        {columns.length === 0 ? null : <span className="aside">{columns.join(', ')}: </span>}
        {says} {rule === undefined ? null : <PageLink to={rule.href}>The rule</PageLink>}
      </p>
    </li>
  )
}
