import { counted } from '../words/counted.ts'
import { whenInWords } from './day.ts'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import type { SourcesPageData } from './source-data.ts'
import { sourceDate } from './source-date.ts'
import { Section } from './Section.tsx'
import { Words } from './Words.tsx'
import { parts } from '../words/parts.ts'
import { source as say } from '../words/source.ts'

export default function SourcesPage({ page }: { readonly page: SourcesPageData }) {
  const { documents, publications } = page
  const description = say.description(documents.length, publications.length)
  return (
    <Page kind="sources" title={say.sources} description={description}>
      <header>
        <h1>{say.sources}</h1>
        <p className="lead">{description}</p>
      </header>
      <ol className="documents">
        {documents.map((document) => (
          <Document key={document.id} document={document} />
        ))}
      </ol>
      <Section id="licence" heading={say.ownLicence}>
        <p>{say.ownLicenceSays(page.licence)}</p>
      </Section>
      <Section id="publications" heading={say.publications}>
        <ul className="publications">
          {publications.map(({ id, title, authors, year, address, seen }) => (
            <li key={id} id={id}>
              {authors === undefined ? '' : `${authors}, `}
              <a href={address}>{title}</a>
              {year === undefined ? '' : `, ${year}`}
              <span className="seen">{parts.seen(whenInWords(seen))}</span>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}

function Document({ document }: { readonly document: SourcesPageData['documents'][number] }) {
  const { href, title, shortName, publisher, country, population, licence, sections, citedBy } = document
  return (
    <li>
      <h2>
        <PageLink to={href}>
          <Words of={shortName} />
        </PageLink>
      </h2>
      <p>{title}</p>
      <p className="source-facts">
        <Words of={publisher} /> · {sourceDate(document)} · <Words of={country} /> · <Words of={population} />
      </p>
      <p className="aside">
        {counted(sections, 'section')}; {restsOnIt(citedBy)}. {say.licence}: <Words of={licence.statement} />
      </p>
    </li>
  )
}

function restsOnIt(citedBy: number): string {
  if (citedBy === 0) return say.nothingRests
  return say.restsOnIt(citedBy)
}
