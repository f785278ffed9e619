import { type RefObject, useState } from 'react'
import type { CheckTablePageData } from '../reference/check-data.ts'
import { PageLink } from '../reference/PageLink.tsx'
import { Verdict } from '../reference/Verdict.tsx'
import { ListedWords, Words } from '../reference/Words.tsx'
import { checkTable as say } from '../words/check-table.ts'
import { counted } from '../words/counted.ts'
import { Filled } from '../words/Filled.tsx'
import { gravestFirst } from './gravest-first.ts'
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
const VERDICTS = ['breaks', 'undetermined', 'conforms'] as const

/** The first rows in which something was found or is open: those that break, then those that are undetermined. */
export function RowList({ page, rows, narrowing, heading, onShowAll }: RowListProps) {
  const [many, setMany] = useState(AT_ONCE)
  if (rows.length === 0) return null
  const asked = narrowing === undefined ? rows : rows.filter(({ keys }) => keys.includes(narrowing.key))
  const chosen = asked.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))
  return (
    <section>
      <h3 ref={heading} tabIndex={-1}>
        {say.byRow}
      </h3>
      <p className="aside" role="status">
        <Filled
          words={say.shownRows(
            counted(Math.min(many, chosen.length), 'row'),
            narrowing?.words ?? say.rowsFound,
          )}
          with={{ about: narrowing?.about === undefined ? null : <Words of={narrowing.about} /> }}
        />
        {narrowing === undefined ? null : (
          <>
            {' '}
            <button type="button" onClick={onShowAll}>
              {say.showAll}
            </button>
          </>
        )}
      </p>
      <ol className="found-rows">
        {chosen.slice(0, many).map(({ row, verdict, findings, waits }) => (
          <li key={row}>
            <h4>
              {say.row(row)} <Verdict mark={verdict} />
            </h4>
            <ul>
              {gravestFirst(findings).map((finding) => (
                <Found key={`${finding.name}${finding.says.en}`} page={page} finding={finding} />
              ))}
              {verdict === 'undetermined' && findings.length + waits.length === 0 ? (
                <li>
                  <Verdict mark="undetermined">{say.open}</Verdict> <p>{say.unreadCell}</p>
                </li>
              ) : null}
              {waits.length === 0 ? null : (
                <li>
                  <Verdict mark="undetermined">{say.open}</Verdict>{' '}
                  <p>
                    <Filled
                      words={say.notKnown}
                      with={{
                        fields: <ListedWords of={waits.map((path) => labelOf(page, path))} between="; " />,
                      }}
                    />
                  </p>
                </li>
              )}
            </ul>
          </li>
        ))}
      </ol>
      {chosen.length > many ? (
        <button type="button" onClick={() => setMany(many + AT_ONCE)}>
          {say.moreRows}
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
        <Words of={says} /> {rule === undefined ? null : <PageLink to={rule.href}>{say.theRule}</PageLink>}
      </p>
    </li>
  )
}
