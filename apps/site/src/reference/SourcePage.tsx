import { Steps } from '../crosswalk/Steps.tsx'
import { Page } from './Page.tsx'
import { ForceToday } from './ForceToday.tsx'
import { dayInWords } from './day.ts'
import { citedWork } from './schema-org.ts'
import type { SourcePageData } from './source-data.ts'
import { ReadBySource } from './ReadBySource.tsx'
import { OpenQuestions, Remarks } from './Remarks.tsx'
import { Section } from './Section.tsx'
import { SourceLines } from './SourceLines.tsx'
import { Words } from './Words.tsx'
import { inWords } from '../words/language.ts'
import { parts } from '../words/parts.ts'
import { languageNames, source as say } from '../words/source.ts'

export default function SourcePage({ page }: { readonly page: SourcePageData }) {
  const { title, shortName, sources, extent, language, notes, openQuestions, sections } = page
  return (
    <Page
      kind="source"
      title={`${title} · ${inWords(shortName)}`}
      description={`${title}. ${inWords(extent)}`}
      data={citedWork(page)}
    >
      <Steps steps={[{ href: '/sources/', label: say.sources }]} />
      <div className="with-margin">
        <article>
          <header>
            <h1 lang={language}>{title}</h1>
            <SourceLines sources={sources} about={sections.map((section) => section.title)} />
          </header>
          <p className="lead">
            <Words of={extent} />
          </p>
          <nav className="on-this-page" aria-label={parts.onThisPage}>
            <a href="#read-by-source">{say.bySource}</a>
          </nav>
          <Remarks notes={notes} />
          <OpenQuestions questions={openQuestions} />
        </article>
        <SourceFacts page={page} />
      </div>
      <Section id="read-by-source" heading={say.bySource}>
        <p className="aside">{say.inOrder}</p>
        <ReadBySource sections={sections} />
      </Section>
    </Page>
  )
}

function SourceFacts({ page }: { readonly page: SourcePageData }) {
  const { publisher, date, inForceFrom, country, population, language, licence, address } = page
  return (
    <aside className="margin" aria-label={say.about}>
      <dl>
        <dt>{say.publisher}</dt>
        <dd>
          <Words of={publisher} />
        </dd>
        <dt>{say.date}</dt>
        <dd>
          {date === undefined ? say.noDate : dayInWords(date)}
          {inForceFrom === undefined ? null : (
            <p className="aside">{say.usedFrom(dayInWords(inForceFrom))}</p>
          )}
        </dd>
        <dt>{say.country}</dt>
        <dd>
          <Words of={country} />
        </dd>
        <dt>{say.population}</dt>
        <dd>
          <Words of={population} />
        </dd>
        <dt>{say.language}</dt>
        <dd>{language === 'en' || language === 'nl' ? languageNames[language] : language}</dd>
        <dt>{say.licence}</dt>
        <dd>
          <Words of={licence.statement} />{' '}
          {licence.address === undefined ? null : <a href={licence.address}>{hostOf(licence.address)}</a>}
        </dd>
        <dt>{say.address}</dt>
        <dd>{address === undefined ? say.noAddress : <a href={address}>{hostOf(address)}</a>}</dd>
        <dt>{say.inForce}</dt>
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
