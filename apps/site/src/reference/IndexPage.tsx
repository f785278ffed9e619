import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { IndexLetter, IndexPageData } from './index-data.ts'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'

export default function IndexPage({ page }: { readonly page: IndexPageData }) {
  const { concepts, letters } = page
  const description = `All ${concepts} concepts, each under its English and, where it has one, its Dutch label.`
  return (
    <Page kind="index" title="A–Z" description={description}>
      <h1>A–Z</h1>
      <p className="lead">{description}</p>
      <nav aria-label="Letters">
        <ul className="letters">
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((each) => (
        <Letter key={each.letter} {...each} />
      ))}
    </Page>
  )
}

function Letter({ letter, entries }: IndexLetter) {
  useBrokenLinks().collectAnchor(letter)
  return (
    <section id={letter}>
      <h2>{letter}</h2>
      <ul className="index-entries">
        {entries.map(({ href, label, language, scheme }) => (
          <li key={`${href}${language}`}>
            <PageLink to={href} lang={language === 'en' ? undefined : language}>
              {label}
            </PageLink>{' '}
            <span className="seen">{scheme}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
