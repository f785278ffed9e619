import type { ConceptHistory } from './change-data.ts'
import { Change } from './Change.tsx'
import { PageLink } from './PageLink.tsx'
import { parts } from '../words/parts.ts'

/** What happened to a concept from release to release. */
export function History({ of: { versions, href } }: { readonly of: ConceptHistory }) {
  return (
    <section>
      <h2>{parts.history}</h2>
      <dl className="history">
        {versions.map(({ version, changes }) => (
          <div key={version}>
            <dt>{version}</dt>
            {changes.length === 0 ? <dd>{parts.inFirstRelease}</dd> : null}
            {changes.map((change) => (
              <dd key={JSON.stringify(change)}>
                <Change of={change} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p>
        <PageLink to={href}>{parts.allChanges}</PageLink>
      </p>
    </section>
  )
}
