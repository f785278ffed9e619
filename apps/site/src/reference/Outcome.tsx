import { PageLink } from './PageLink.tsx'
import type { OutcomeLine } from './page-data.ts'
import { Words } from './Words.tsx'

/** What an outcome is called, linked to the concept it amounts to. */
export function Outcome({ outcome: { label, concept } }: { readonly outcome: OutcomeLine }) {
  if (concept === undefined)
    return (
      <strong className="outcome">
        <Words of={label} />
      </strong>
    )
  return (
    <PageLink to={concept.href} className="outcome">
      <Words of={label} />
    </PageLink>
  )
}
