import useBrokenLinks from '@docusaurus/useBrokenLinks'
import type { IndexLetter, IndexPageData } from './index-data.ts'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { doors as say } from '../words/doors.ts'
import { language } from '../words/language.ts'
import { shell } from '../words/shell.ts'
import { Words } from './Words.tsx'

export default function IndexPage({ page }: { readonly page: IndexPageData }) {
  const { concepts, letters } = page
  const description = say.indexSays(concepts)
  return (
    <Page kind="index" title={shell.index} description={description}>
      <h1>{shell.index}</h1>
      <p className="lead">{description}</p>
      <nav aria-label={say.letters}>
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
        {entries.map(({ href, label, language: own, party, isDefined }) => (
          <li key={`${href}${own}`}>
            <PageLink to={href} lang={own === language ? undefined : own}>
              {label}
            </PageLink>{' '}
            <span className="seen">
              <Words of={party} />
              {isDefined ? null : say.onlyNamed}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
