import useBrokenLinks from '@docusaurus/useBrokenLinks'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import type { HomePageData } from './home-data.ts'
import { SchemeList } from './SchemeList.tsx'
import { website } from './schema-org.ts'
import { Words } from './Words.tsx'
import { crosswalkPages } from '../words/crosswalk-pages.ts'
import { counted } from '../words/counted.ts'
import { doors as say } from '../words/doors.ts'
import { shell } from '../words/shell.ts'

export default function HomePage({ page }: { readonly page: HomePageData }) {
  const { schemes, doors, start, disagreements } = page
  useBrokenLinks().collectAnchor('schemes')
  return (
    <Page kind="home" title={shell.title} description={shell.tagline} data={website(shell.tagline)}>
      <h1 className="hidden-text">{shell.title}</h1>
      <p className="lead">
        {shell.tagline} <PageLink to={start}>{say.firstFiveMinutes}</PageLink>
      </p>
      <section aria-label={say.waysIn}>
        <ul className="doors">
          {doors.map(({ label, says, links }) => (
            <li key={label.en}>
              <h2>
                <Words of={label} />
              </h2>
              <p>
                <Words of={says} />
              </p>
              <ul>
                {links.map(({ href, label: name }) => (
                  <li key={href}>
                    <PageLink to={href}>
                      <Words of={name} />
                    </PageLink>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
      <section id="schemes">
        <h2>{shell.schemes}</h2>
        <SchemeList schemes={schemes} as="h3" />
        <p className="between-schemes">
          <PageLink to={disagreements.href}>{crosswalkPages.conflicts}</PageLink>{' '}
          <span className="size">{counted(disagreements.count, 'conflict')}</span>
        </p>
      </section>
    </Page>
  )
}
