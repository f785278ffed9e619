import { Page } from '../reference/Page.tsx'
import { ReportProblem } from '../reference/ReportProblem.tsx'
import { SourceLines } from '../reference/SourceLines.tsx'
import { Words } from '../reference/Words.tsx'
import type { ConflictPageData } from './crosswalk-data.ts'
import { Sides } from './Sides.tsx'
import { Steps } from './Steps.tsx'
import { crosswalkPages as say } from '../words/crosswalk-pages.ts'
import { parts } from '../words/parts.ts'
import { inWords } from '../words/language.ts'

/** One point on which documents disagree. */
export default function ConflictPage({ page }: { readonly page: ConflictPageData }) {
  const { conflict, crosswalk, index, sources, download } = page
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
        <dt>{parts.download}</dt>
        <dd>
          <a href={download} download>
            {say.asJson}
          </a>
        </dd>
        <ReportProblem id={conflict.id} path={page.path} />
      </dl>
    </Page>
  )
}
