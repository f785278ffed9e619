import useBrokenLinks from '@docusaurus/useBrokenLinks'
import { Page } from '../reference/Page.tsx'
import type { TrapsPageData } from './crosswalk-data.ts'
import { Steps } from './Steps.tsx'
import { TrapList } from './TrapList.tsx'
import { crosswalkPages as say } from '../words/crosswalk-pages.ts'

/** All readings that tempt and are wrong. */
export default function TrapsPage({ page: { crosswalk, traps } }: { readonly page: TrapsPageData }) {
  const { collectAnchor } = useBrokenLinks()
  for (const { id } of traps) collectAnchor(id)
  const description = say.trapsSays
  return (
    <Page kind="crosswalk" title={`${say.traps} · ${say.crosswalk}`} description={description}>
      <Steps steps={[{ href: crosswalk, label: say.crosswalk }]} />
      <header>
        <h1>{say.traps}</h1>
        <p className="lead">{description}</p>
      </header>
      <TrapList traps={traps} home />
    </Page>
  )
}
