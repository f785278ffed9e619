import { counted } from './counted.ts'
import { dayInWords } from './day.ts'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import type { SourcesPageData } from './source-data.ts'
import { Section } from './Section.tsx'
import { Words } from './Words.tsx'

export default function SourcesPage({ page }: { readonly page: SourcesPageData }) {
  const { documents, publications } = page
  const description = `The ${documents.length} documents these definitions are taken from, and ${publications.length} publications outside them.`
  return (
    <Page kind="sources" title="Sources" description={description}>
      <header>
        <h1>Sources</h1>
        <p className="lead">{description}</p>
      </header>
      <ol className="documents">
        {documents.map((document) => (
          <Document key={document.id} document={document} />
        ))}
      </ol>
      <Section id="publications" heading="Publications outside the sources">
        <ul className="publications">
          {publications.map(({ id, title, authors, year, address, seen }) => (
            <li key={id} id={id}>
              {authors === undefined ? '' : `${authors}, `}
              <a href={address}>{title}</a>
              {year === undefined ? '' : `, ${year}`}
              <span className="seen">, seen {dayInWords(seen)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}

function Document({ document }: { readonly document: SourcesPageData['documents'][number] }) {
  const { href, title, shortName, publisher, date, country, population, licence, sections, citedBy } =
    document
  return (
    <li>
      <h2>
        <PageLink to={href}>
          <Words of={shortName} />
        </PageLink>
      </h2>
      <p>{title}</p>
      <p className="source-facts">
        <Words of={publisher} /> · {date === undefined ? 'no date given' : dayInWords(date)} ·{' '}
        <Words of={country} /> · <Words of={population} />
      </p>
      <p className="aside">
        {counted(sections, 'section')}; {restsOnIt(citedBy)}. Licence, as far as seen:{' '}
        <Words of={licence.statement} />
      </p>
    </li>
  )
}

function restsOnIt(citedBy: number): string {
  if (citedBy === 0) return 'no concept, rule or note rests on it so far'
  return `${citedBy} concepts, rules and notes rest on it`
}
