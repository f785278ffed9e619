import { ConceptTable } from './ConceptTable.tsx'
import { ConceptTree } from './ConceptTree.tsx'
import { counted } from './counted.ts'
import { DecisionList } from './DecisionList.tsx'
import { FormatList } from './FormatList.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import type { SchemePageData } from './scheme-data.ts'
import { RuleList } from './RuleList.tsx'
import { definedTermSet } from './schema-org.ts'
import { Section } from './Section.tsx'
import { SourceLines } from './SourceLines.tsx'
import { Words } from './Words.tsx'

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
      title={scheme.title.en}
      description={summary.en}
      data={definedTermSet(page)}
    >
      <header>
        <h1>
          <Words of={scheme.title} />
        </h1>
        <p className="lead">
          <Words of={summary} />
        </p>
        <SourceLines sources={sources} />
        <p className="size">
          {counted(rows.length, 'concept')}, {counted(rules.length, 'rule')}, {counted(notes.length, 'note')}.
          Version {page.version}, <code>{page.package}</code>,{' '}
          <a href={page.download} download>
            all of it as JSON
          </a>
        </p>
        <nav className="on-this-page" aria-label="On this page">
          <a href="#tree">Tree</a>
          <a href="#table">Table</a>
          <a href="#rules">Rules</a>
          {decisions.length === 0 ? null : <a href="#decisions">Decisions</a>}
          <a href="#records">Records</a>
          <a href="#downloads">Downloads</a>
          {read === undefined ? null : <PageLink to={read}>Read a response</PageLink>}
          {planner === undefined ? null : <PageLink to={planner.href}>{planner.title}</PageLink>}
        </nav>
      </header>
      <Section id="tree" heading="Tree">
        <div className="columns">
          <ConceptTree nodes={tree} />
        </div>
      </Section>
      <Section id="table" heading="Table">
        <ConceptTable rows={rows} scheme={scheme.id} />
      </Section>
      <Section id="rules" heading="Rules and notes">
        <RuleList rules={[...rules, ...notes]} />
      </Section>
      {decisions.length === 0 ? null : (
        <Section id="decisions" heading="Decisions">
          <DecisionList decisions={decisions} />
        </Section>
      )}
      <Section id="records" heading={questionnaires.length === 0 ? 'Records' : 'Records and questionnaires'}>
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
              <p>
                The questionnaire as the source words it: {questions} questions with their options and codes.
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="downloads" heading="Downloads">
        <FormatList formats={page.downloads} />
      </Section>
    </Page>
  )
}
