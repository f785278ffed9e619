import { Decide } from '../decide/Decide.tsx'
import { everyPath } from '../decide/every-path.ts'
import { EveryPath } from '../decide/EveryPath.tsx'
import type { DecisionPageData } from './decision-data.ts'
import { DecisionMargin } from './DecisionMargin.tsx'
import { DecisionQuestions } from './DecisionQuestions.tsx'
import { DecisionTable } from './DecisionTable.tsx'
import { ForceToday } from './ForceToday.tsx'
import { Outcome } from './Outcome.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { RuleList } from './RuleList.tsx'
import { Section } from './Section.tsx'
import { SourceLines } from './SourceLines.tsx'
import { Trail } from './Trail.tsx'
import { Words } from './Words.tsx'
import { decision as say } from '../words/decision.ts'
import { inWords } from '../words/language.ts'

export default function DecisionPage({ page }: { readonly page: DecisionPageData }) {
  const { scheme, sources, extents, table, rules, record } = page
  const { asks, id } = table
  const fork = everyPath(table)
  return (
    <Page
      kind="decision"
      scheme={scheme}
      title={`${inWords(asks)} · ${say.decision} ${id}`}
      description={inWords(asks)}
    >
      <Trail scheme={scheme} steps={[{ href: `${scheme.href}#decisions`, label: say.decisions }]} />
      <header>
        <h1 className="sentence">
          <Words of={asks} />
        </h1>
        <SourceLines sources={sources} about={asks} />
        {extents.map((extent) => (
          <p key={extent.en} className="aside">
            <Words of={extent} />
          </p>
        ))}
        <ForceToday />
        <p className="doors-here">
          <a href="#decide">{say.decide}</a>
          <a href="#paths">{say.everyPath}</a>
          <a href="#table">{say.table}</a>
          <a href="#questions">{say.questionsAndPlaces}</a>
          <PageLink to={`${record.href}#check`}>{say.wholeRecord}</PageLink>
        </p>
      </header>
      <Decide page={page} />
      {fork === undefined ? null : (
        <Section id="paths" heading={say.everyPath}>
          <p className="aside">{say.howToRead}</p>
          <EveryPath fork={fork} />
        </Section>
      )}
      <Section id="table" heading={say.table}>
        <p className="aside">{say.overlap}</p>
        <DecisionTable table={table} />
      </Section>
      <div className="with-margin">
        <article>
          <Outcomes page={page} />
          <DecisionQuestions table={table} record={record.href} />
        </article>
        <DecisionMargin page={page} />
      </div>
      {rules.length === 0 ? null : (
        <Section id="rules" heading={say.rules}>
          <RuleList rules={rules} />
        </Section>
      )}
    </Page>
  )
}

function Outcomes({ page: { table } }: { readonly page: DecisionPageData }) {
  return (
    <section>
      <h2>{say.outcomes}</h2>
      <dl className="outcomes">
        {table.outcomes.map((outcome) => (
          <div key={outcome.id}>
            <dt>
              <Outcome outcome={outcome} />
            </dt>
            <dd>
              <Words of={outcome.means} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
