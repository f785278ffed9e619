import useBrokenLinks from '@docusaurus/useBrokenLinks'
import { Page } from '../reference/Page.tsx'
import type { TrapsPageData } from './crosswalk-data.ts'
import { Steps } from './Steps.tsx'
import { TrapList } from './TrapList.tsx'

/** All readings that tempt and are wrong. */
export default function TrapsPage({ page: { crosswalk, traps } }: { readonly page: TrapsPageData }) {
  const { collectAnchor } = useBrokenLinks()
  for (const { id } of traps) collectAnchor(id)
  const description = 'Readings that suggest themselves and are wrong, why, and what to do instead.'
  return (
    <Page kind="crosswalk" title="Traps · Crosswalk" description={description}>
      <Steps steps={[{ href: crosswalk, label: 'Crosswalk' }]} />
      <header>
        <h1>Traps</h1>
        <p className="lead">{description}</p>
      </header>
      <TrapList traps={traps} home />
    </Page>
  )
}
