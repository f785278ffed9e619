import { Citations } from '../reference/Citation.tsx'
import type { CitationWords } from '../reference/citation-data.ts'
import { CitationText } from '../reference/CiteThis.tsx'
import { PageLink } from '../reference/PageLink.tsx'
import { Words } from '../reference/Words.tsx'
import type { TrapLine } from './crosswalk-data.ts'
import { EndLink } from './EndLink.tsx'
import { crosswalk as say } from '../words/crosswalk.ts'
import { parts } from '../words/parts.ts'

interface TrapListProps {
  readonly traps: readonly (TrapLine & { readonly citation?: CitationWords })[]
  /** Whether this is where the traps have their address. */
  readonly home?: boolean
}

/** Readings that tempt, why they are wrong, and what to do instead. */
export function TrapList({ traps, home = false }: TrapListProps) {
  return (
    <ul className="trap-list">
      {traps.map((trap) => (
        <li key={trap.id} {...(home ? { id: trap.id } : {})}>
          {home ? (
            <h2>
              <Words of={trap.tempting} />
            </h2>
          ) : null}
          <dl>
            {home ? null : (
              <>
                <dt>{say.tempting}</dt>
                <dd>
                  <PageLink to={trap.href}>
                    <Words of={trap.tempting} />
                  </PageLink>
                </dd>
              </>
            )}
            <dt>{say.wrong}</dt>
            <dd>
              <Words of={trap.wrong} />
            </dd>
            <dt>{say.instead}</dt>
            <dd>
              <Words of={trap.instead} />
            </dd>
          </dl>
          {home ? <Touched trap={trap} /> : null}
          {trap.citation === undefined ? null : (
            <details className="margin">
              <summary>{parts.cite}</summary>
              <CitationText citation={trap.citation} />
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

function Touched({ trap: { concepts, places } }: { readonly trap: TrapLine }) {
  return (
    <>
      <ul className="ends">
        {concepts.map((end) => (
          <li key={end.href}>
            <EndLink end={end} />
          </li>
        ))}
      </ul>
      <Citations places={places} />
    </>
  )
}
