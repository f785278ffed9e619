import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { CSSProperties } from 'react'
import { siteTitle } from '../../site-address.ts'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import type { HomePageData } from './home-data.ts'
import { Words } from './Words.tsx'

const sentence =
  'Terms, codes and rules of public documents on psychosocial help, each traceable to the place it comes from.'

export default function HomePage({ page }: { readonly page: HomePageData }) {
  const { schemes, doors } = page
  useBrokenLinks().collectAnchor('schemes')
  return (
    <Page kind="home" title={siteTitle} description={sentence}>
      <h1 className="hidden-text">{siteTitle}</h1>
      <p className="lead">{sentence}</p>
      <section aria-label="Ways in">
        <ul className="doors">
          {doors.map(({ label, says, links }) => (
            <li key={label}>
              <h2>{label}</h2>
              <p>{says}</p>
              <ul>
                {links.map(({ href, label: name }) => (
                  <li key={href}>
                    <PageLink to={href}>{name}</PageLink>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
      <section id="schemes">
        <h2>Schemes</h2>
        <ul className="schemes">
          {schemes.map(({ id, href, title, summary, hue, concepts, rules }) => (
            <li key={id} className="scheme" style={{ '--hue': hue } as CSSProperties}>
              <h3>
                <PageLink to={href}>
                  <Words of={title} />
                </PageLink>
              </h3>
              <p>
                <Words of={summary} />
              </p>
              <p className="size">
                {concepts} concepts, {rules} rules
              </p>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  )
}
