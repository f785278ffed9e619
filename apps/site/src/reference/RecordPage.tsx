import { LiveCheck } from '../check/LiveCheck.tsx'
import { CodeBlock } from './CodeBlock.tsx'
import { counted } from '../words/counted.ts'
import { DecisionList } from './DecisionList.tsx'
import { DownloadLink } from './DownloadLink.tsx'
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
import { inWords } from '../words/language.ts'
import { parts } from '../words/parts.ts'
import { record as say } from '../words/record.ts'

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
    <Page
      kind="record"
      scheme={scheme}
      title={`${inWords(title)} · ${inWords(scheme.title)}`}
      description={inWords(summary)}
    >
      <Trail scheme={scheme} steps={[{ href: `${scheme.href}#records`, label: say.records }]} />
      <header>
        <h1>
          <Words of={title} />
        </h1>
        <p className="lead">
          <Words of={summary} />
        </p>
        <SourceLines sources={sources} about={fields.map(({ question }) => question)} rules={rules} />
        <p className="doors-here">
          {read === undefined ? null : (
            <PageLink to={read.href}>
              <Words of={read.title} />
            </PageLink>
          )}
          {decisions.length === 0 ? null : <a href="#decisions">{say.decidedToBe}</a>}
          {fillIn === undefined ? (
            <a href="#check">{parts.checkRecord}</a>
          ) : (
            <PageLink to={fillIn}>{say.fillIn}</PageLink>
          )}
          {table === undefined ? null : (
            <>
              <PageLink to={table.href}>{say.checkTable}</PageLink>
              <DownloadLink href={table.empty}>{say.emptyTable}</DownloadLink>
            </>
          )}
          <DownloadLink href={download}>{say.asJson}</DownloadLink>
        </p>
      </header>
      <Section id="fields" heading={say.fields}>
        <p className="aside">
          {counted(fields.length, 'field')}. {say.absence}
        </p>
        <FieldLines fields={fields} />
      </Section>
      <Section
        id="rules"
        heading={`${counted(rules.length, 'rule')}${say.and}${counted(notes.length, 'note')}`}
      >
        <RuleList rules={[...rules, ...notes]} />
      </Section>
      {looks.length === 0 ? null : (
        <Section id="looks" heading={say.looks}>
          <LooksPicture fields={fields} looks={looks} />
        </Section>
      )}
      {decisions.length === 0 ? null : (
        <Section id="decisions" heading={say.decisions}>
          <DecisionList decisions={decisions} />
        </Section>
      )}
      <Section id="code" heading={parts.code}>
        <CodeBlock code={code} label={say.inCode(id)} />
      </Section>
      <LiveCheck check={check} heading={parts.checkRecord} />
    </Page>
  )
}
