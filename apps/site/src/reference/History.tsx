import type { ConceptHistory } from './change-data.ts'
import { Change } from './ChangesPage.tsx'

/** What happened to a concept from release to release; nothing before the first. */
export function History({ of }: { readonly of: ConceptHistory }) {
  if (of.length === 0) return null
  return (
    <section>
      <h2>Since</h2>
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
