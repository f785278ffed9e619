import { Page } from '../reference/Page.tsx'
import { PageLink } from '../reference/PageLink.tsx'
import { Words } from '../reference/Words.tsx'
import type { ConflictsPageData } from './crosswalk-data.ts'
import { Steps } from './Steps.tsx'

/** All points on which the documents disagree. */
export default function ConflictsPage({ page }: { readonly page: ConflictsPageData }) {
  const description =
    'Points on which the documents disagree. Each is shown from both sides and not resolved.'
  return (
    <Page kind="crosswalk" title="Conflicts · Crosswalk" description={description}>
      <Steps steps={[{ href: page.crosswalk, label: 'Crosswalk' }]} />
      <header>
        <h1>Conflicts</h1>
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
            <dl className="in-short">
              {sides.map(({ who, says }) => (
                <div key={says.en}>
                  <dt>{who.map(({ en }) => en).join(', ')}</dt>
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
