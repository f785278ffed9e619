import { LiveCheck } from '../check/LiveCheck.tsx'
import { CodeBlock } from './CodeBlock.tsx'
import { counted } from './counted.ts'
import { DecisionList } from './DecisionList.tsx'
import { FieldLines } from './FieldLines.tsx'
import { LooksPicture } from './LooksPicture.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import type { RecordPageData } from './record-data.ts'
import { RuleList } from './RuleList.tsx'
import { Section } from './Section.tsx'
import { SourceLines } from './SourceLines.tsx'
import { Trail } from './Trail.tsx'
import { Words } from './Words.tsx'

export default function RecordPage({ page }: { readonly page: RecordPageData }) {
  const {
    scheme,
    sources,
    title,
    summary,
    fields,
    rules,
    notes,
    decisions,
    looks,
    check,
    read,
    fillIn,
    table,
    download,
    code,
    id,
  } = page
  return (
    <Page kind="record" scheme={scheme} title={`${title.en} · ${scheme.title.en}`} description={summary.en}>
      <Trail scheme={scheme} steps={[{ href: `${scheme.href}#records`, label: { en: 'Records' } }]} />
      <header>
        <h1>
          <Words of={title} />
        </h1>
        <p className="lead">
          <Words of={summary} />
        </p>
        <SourceLines sources={sources} />
        <p className="doors-here">
          {read === undefined ? null : <PageLink to={read}>Read a document into this record</PageLink>}
          {decisions.length === 0 ? null : <a href="#decisions">What it is decided to be</a>}
          {fillIn === undefined ? (
            <a href="#check">Check a record</a>
          ) : (
            <PageLink to={fillIn}>Check a record, question by question</PageLink>
          )}
          {table === undefined ? null : (
            <>
              <PageLink to={table.href}>Check a table</PageLink>
              <a href={table.empty} download>
                An empty table to fill in, headed by our field names
              </a>
            </>
          )}
          <a href={download} download>
            This dictionary as JSON
          </a>
        </p>
      </header>
      <Section id="fields" heading="Fields">
        <p className="aside">
          {fields.length} fields. Each may be absent, which means unknown, unless it says what absence means.
        </p>
        <FieldLines fields={fields} />
      </Section>
      <Section id="rules" heading={`${counted(rules.length, 'rule')} and ${counted(notes.length, 'note')}`}>
        <RuleList rules={[...rules, ...notes]} />
      </Section>
      {looks.length === 0 ? null : (
        <Section id="looks" heading="Which rule looks at which field">
          <LooksPicture fields={fields} looks={looks} />
        </Section>
      )}
      {decisions.length === 0 ? null : (
        <Section id="decisions" heading="What is decided about it">
          <DecisionList decisions={decisions} />
        </Section>
      )}
      <Section id="code" heading="In code">
        <CodeBlock code={code} label={`How to check a ${id} in code`} />
      </Section>
      <LiveCheck check={check} heading="Check a record" />
    </Page>
  )
}
