import { Page } from '../reference/Page.tsx'
import { SourceLines } from '../reference/SourceLines.tsx'
import { Words } from '../reference/Words.tsx'
import type { ConflictPageData } from './crosswalk-data.ts'
import { Sides } from './Sides.tsx'
import { Steps } from './Steps.tsx'

/** One point on which documents disagree. */
export default function ConflictPage({ page }: { readonly page: ConflictPageData }) {
  const { conflict, crosswalk, index, sources } = page
  const description = conflict.sides.map(
    ({ who, says }) => `${who.map(({ en }) => en).join(', ')}: ${says.en}`,
  )
  return (
    <Page kind="crosswalk" title={`${conflict.asks.en} · Conflicts`} description={description.join(' ')}>
      <Steps
        steps={[
          { href: crosswalk, label: 'Crosswalk' },
          { href: index, label: 'Conflicts' },
        ]}
      />
      <header>
        <h1 className="sentence">
          <Words of={conflict.asks} />
        </h1>
        <SourceLines sources={sources} />
      </header>
      <section>
        <h2>What each side says</h2>
        <Sides conflict={conflict} />
      </section>
    </Page>
  )
}
