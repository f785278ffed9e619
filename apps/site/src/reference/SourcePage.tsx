import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { ForceToday } from './ForceToday.tsx'
import { dayInWords } from './day.ts'
import type { SourcePageData } from './source-data.ts'
import { ReadBySource } from './ReadBySource.tsx'
import { OpenQuestions, Remarks } from './Remarks.tsx'
import { Section } from './Section.tsx'
import { SourceLines } from './SourceLines.tsx'
import { Words } from './Words.tsx'

const languages: Readonly<Record<string, string>> = { en: 'English', nl: 'Dutch' }

export default function SourcePage({ page }: { readonly page: SourcePageData }) {
  const { title, shortName, sources, extent, language, notes, openQuestions, sections } = page
  return (
    <Page kind="source" title={`${title} · ${shortName.en}`} description={`${title}. ${extent.en}`}>
      <nav className="trail" aria-label="Where this page is">
        <ol>
          <li>
            <PageLink to="/sources/">Sources</PageLink>
          </li>
        </ol>
      </nav>
      <div className="with-margin">
        <article>
          <header>
            <h1 lang={language}>{title}</h1>
            <SourceLines sources={sources} />
          </header>
          <p className="lead">
            <Words of={extent} />
          </p>
          <Remarks notes={notes} />
          <OpenQuestions questions={openQuestions} />
        </article>
        <SourceFacts page={page} />
      </div>
      <Section id="read-by-source" heading="Read by source">
        <p className="aside">
          The sections of the document in its own order, each with everything in this reference that rests on
          it.
        </p>
        <ReadBySource sections={sections} />
      </Section>
    </Page>
  )
}

function SourceFacts({ page }: { readonly page: SourcePageData }) {
  const { publisher, date, country, population, language, licence, address } = page
  return (
    <aside className="margin" aria-label="About this document">
      <dl>
        <dt>Publisher</dt>
        <dd>
          <Words of={publisher} />
        </dd>
        <dt>Date</dt>
        <dd>{date === undefined ? 'none given' : dayInWords(date)}</dd>
        <dt>Country</dt>
        <dd>
          <Words of={country} />
        </dd>
        <dt>Population</dt>
        <dd>
          <Words of={population} />
        </dd>
        <dt>Language</dt>
        <dd>{languages[language] ?? language}</dd>
        <dt>Licence, as far as seen</dt>
        <dd>
          <Words of={licence.statement} />{' '}
          {licence.address === undefined ? null : <a href={licence.address}>{hostOf(licence.address)}</a>}
        </dd>
        {address === undefined ? null : (
          <>
            <dt>Address</dt>
            <dd>
              <a href={address}>{hostOf(address)}</a>
            </dd>
          </>
        )}
        <dt>In force</dt>
        <dd>
          <ForceToday />
        </dd>
      </dl>
    </aside>
  )
}

function hostOf(address: string): string {
  return new URL(address).hostname
}
