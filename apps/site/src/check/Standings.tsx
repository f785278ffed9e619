import type { Report, Standing } from '@ssi/rules'
import { PageLink } from '../reference/PageLink.tsx'
import { Verdict } from '../reference/Verdict.tsx'
import { check as say } from '../words/check.ts'
import { markWords } from '../words/marks.ts'
import { InOwnLanguage } from '../words/around.tsx'

type Stands = Standing | 'not-checked'

const order: readonly Stands[] = ['broken', 'undetermined', 'met', 'not-applicable']

interface StandingsProps {
  readonly standings: Report['standings']
  readonly scheme: string
}

/** How every rule that was checked stands, folded behind its counts. */
export function Standings({ standings, scheme }: StandingsProps) {
  const checked = Object.entries(standings).filter(([, stands]) => stands !== 'not-checked')
  if (checked.length < 2) return null
  const groups = order.map(
    (stands) => [stands, checked.filter(([, how]) => how === stands).map(([id]) => id)] as const,
  )
  const present = groups.filter(([, ids]) => ids.length > 0)
  return (
    <InOwnLanguage>
      <details className="standings">
        <summary>
          {say.howRulesStand}{' '}
          {present.map(([stands, ids]) => `${ids.length} ${markWords[stands]}`).join(', ')}
        </summary>
        <ul>
          {present.flatMap(([stands, ids]) =>
            ids.map((id) => (
              <li key={id}>
                <Verdict mark={stands} /> <PageLink to={`/${scheme}/rules/${id}/`}>{id}</PageLink>
              </li>
            )),
          )}
        </ul>
      </details>
    </InOwnLanguage>
  )
}
