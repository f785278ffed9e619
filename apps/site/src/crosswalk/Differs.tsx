import { PageLink } from '../reference/PageLink.tsx'
import { Words } from '../reference/Words.tsx'
import type { ConflictLine } from './crosswalk-data.ts'
import { crosswalk as say } from '../words/crosswalk.ts'

/** The conflicts that both ends of a mapping are part of. */
export function Differs({ conflicts }: { readonly conflicts: readonly ConflictLine[] }) {
  return conflicts.map(({ id, href, asks }) => (
    <div key={id} className="differs">
      <strong>{say.differs}</strong>{' '}
      <PageLink to={href}>
        <Words of={asks} />
      </PageLink>
    </div>
  ))
}
