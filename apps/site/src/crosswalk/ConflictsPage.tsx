import { Page } from '../reference/Page.tsx'
import { PageLink } from '../reference/PageLink.tsx'
import { ListedWords, Words } from '../reference/Words.tsx'
import type { ConflictsPageData } from './crosswalk-data.ts'
import { Steps } from './Steps.tsx'
import { crosswalkPages as say } from '../words/crosswalk-pages.ts'

/** All points on which the documents disagree. */
export default function ConflictsPage({ page }: { readonly page: ConflictsPageData }) {
  const description = say.conflictsSays
  return (
    <Page kind="crosswalk" title={`${say.conflicts} · ${say.crosswalk}`} description={description}>
      <Steps steps={[{ href: page.crosswalk, label: say.crosswalk }]} />
      <header>
        <h1>{say.conflicts}</h1>
        <p className="lead">{description}</p>
      </header>
      <ol className="conflict-index">
        {page.conflicts.map(({ id, href, asks, sides }) => (
          <li key={id}>
            <h2>
              <PageLink to={href}>
                <Words of={asks} />
              </PageLink>
            </h2>
            <dl className="briefly">
              {sides.map(({ who, says }) => (
                <div key={says.en}>
                  <dt>
                    <ListedWords of={who} />
                  </dt>
                  <dd>
                    <Words of={says} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </Page>
  )
}
