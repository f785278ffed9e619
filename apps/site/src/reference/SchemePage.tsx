import { ConceptCount } from './ConceptCount.tsx'
import { ConceptTable } from './ConceptTable.tsx'
import { ConceptTree } from './ConceptTree.tsx'
import { counted } from '../words/counted.ts'
import { DecisionList } from './DecisionList.tsx'
import { DownloadLink } from './DownloadLink.tsx'
import { FormatList } from './FormatList.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import type { SchemePageData } from './scheme-data.ts'
import { RuleList } from './RuleList.tsx'
import { definedTermSet } from './schema-org.ts'
import { Section } from './Section.tsx'
import { SourceLines } from './SourceLines.tsx'
import { Version } from './Version.tsx'
import { Words } from './Words.tsx'
import { inWords } from '../words/language.ts'
import { parts } from '../words/parts.ts'
import { scheme as say } from '../words/scheme.ts'
import { shell } from '../words/shell.ts'
import { source } from '../words/source.ts'

export default function SchemePage({ page }: { readonly page: SchemePageData }) {
  const {
    scheme,
    summary,
    sources,
    tree,
    rows,
    rules,
    notes,
    decisions,
    records,
    questionnaires,
    read,
    planner,
  } = page
  return (
    <Page
      kind="scheme"
      scheme={scheme}
      title={inWords(scheme.title)}
      description={inWords(summary)}
      data={definedTermSet(page)}
    >
      <header>
        <h1>
          <Words of={scheme.title} />
        </h1>
        <p className="lead">
          <Words of={summary} />
        </p>
        <SourceLines
          sources={sources}
          about={rows.flatMap(({ definition }) => definition ?? [])}
          rules={rules}
        />
        <p className="size">
          <ConceptCount
            all={rows.length}
            defined={rows.filter(({ definition }) => definition !== undefined).length}
          />
          , {counted(rules.length, 'rule')}, {counted(notes.length, 'note')}. <Version of={page} />,{' '}
          {page.changes === undefined ? null : (
            <>
              <PageLink to={page.changes}>{shell.changes}</PageLink>,{' '}
            </>
          )}
          <code>{page.package}</code>, <DownloadLink href={page.download}>{say.allAsJson}</DownloadLink>
        </p>
        <nav className="on-this-page" aria-label={parts.onThisPage}>
          <a href="#tree">{say.tree}</a>
          <a href="#table">{say.table}</a>
          <a href="#rules">{say.rules}</a>
          {decisions.length === 0 ? null : <a href="#decisions">{say.decisions}</a>}
          <a href="#records">{say.records}</a>
          {sources.map(({ id, href, shortName }) => (
            <PageLink key={id} to={`${href}#read-by-source`}>
              {source.bySource}: <Words of={shortName} />
            </PageLink>
          ))}
          <a href="#downloads">{say.downloads}</a>
          {read === undefined ? null : (
            <PageLink to={read.href}>
              <Words of={read.title} />
            </PageLink>
          )}
          {planner === undefined ? null : (
            <PageLink to={planner.href}>
              <Words of={planner.title} />
            </PageLink>
          )}
        </nav>
      </header>
      <Section id="tree" heading={say.tree}>
        <div className="columns">
          <ConceptTree nodes={tree} />
        </div>
      </Section>
      <Section id="table" heading={say.table}>
        <ConceptTable rows={rows} scheme={scheme.id} />
      </Section>
      <Section id="rules" heading={say.rulesAndNotes}>
        <RuleList rules={[...rules, ...notes]} />
      </Section>
      {decisions.length === 0 ? null : (
        <Section id="decisions" heading={say.decisions}>
          <DecisionList decisions={decisions} />
        </Section>
      )}
      <Section
        id="records"
        heading={questionnaires.length === 0 ? say.records : say.recordsAndQuestionnaires}
      >
        <ul className="record-list">
          {records.map(({ href, title, summary: says, fields }) => (
            <li key={href}>
              <PageLink to={href}>
                <Words of={title} />
              </PageLink>
              <p>
                <Words of={says} /> {counted(fields, 'field')}.
              </p>
            </li>
          ))}
          {questionnaires.map(({ href, title, questions }) => (
            <li key={href}>
              <PageLink to={href}>
                <Words of={title} />
              </PageLink>
              <p>{say.questionnaire(questions)}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="downloads" heading={say.downloads}>
        <FormatList formats={page.downloads} />
      </Section>
    </Page>
  )
}
