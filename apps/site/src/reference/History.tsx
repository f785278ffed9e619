import type { ConceptHistory } from './change-data.ts'
import { Change } from './Change.tsx'
import { parts } from '../words/parts.ts'

/** What happened to a concept from release to release; nothing before the first. */
export function History({ of }: { readonly of: ConceptHistory }) {
  if (of.length === 0) return null
  return (
    <section>
      <h2>{parts.since}</h2>
      <dl className="history">
        {of.map(({ version, ...change }) => (
          <div key={`${version} ${change.says}`}>
            <dt>{version}</dt>
            <dd>
              <Change of={change} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
