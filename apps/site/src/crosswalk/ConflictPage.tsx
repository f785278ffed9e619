import { CiteAndDownload } from '../reference/CiteAndDownload.tsx'
import { Page } from '../reference/Page.tsx'
import { SourceLines } from '../reference/SourceLines.tsx'
import { Words } from '../reference/Words.tsx'
import type { ConflictPageData } from './crosswalk-data.ts'
import { Sides } from './Sides.tsx'
import { Steps } from './Steps.tsx'
import { crosswalkPages as say } from '../words/crosswalk-pages.ts'
import { inWords } from '../words/language.ts'

/** One point on which documents disagree. */
export default function ConflictPage({ page }: { readonly page: ConflictPageData }) {
  const { conflict, crosswalk, index, sources, download, citation } = page
  const description = conflict.sides.map(
    ({ who, says }) => `${who.map(inWords).join(', ')}: ${inWords(says)}`,
  )
  return (
    <Page
      kind="crosswalk"
      title={`${inWords(conflict.asks)} · ${say.conflicts}`}
      description={description.join(' ')}
    >
      <Steps
        steps={[
          { href: crosswalk, label: say.crosswalk },
          { href: index, label: say.conflicts },
        ]}
      />
      <header>
        <h1 className="sentence">
          <Words of={conflict.asks} />
        </h1>
        <SourceLines sources={sources} about={conflict.asks} />
      </header>
      <section>
        <h2>{say.sides}</h2>
        <Sides conflict={conflict} />
      </section>
      <dl className="margin about-conflict">
        <CiteAndDownload
          id={`crosswalk:${conflict.id}`}
          path={page.path}
          citation={citation}
          download={download}
          holds={say.asJson}
        />
      </dl>
    </Page>
  )
}
