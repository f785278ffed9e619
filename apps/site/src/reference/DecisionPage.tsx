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

export default function DecisionPage({ page }: { readonly page: DecisionPageData }) {
  const { scheme, sources, extents, table, rules, record } = page
  const { asks, id } = table
  const fork = everyPath(table)
  return (
    <Page kind="decision" scheme={scheme} title={`${asks.en} · Decision ${id}`} description={asks.en}>
      <Trail scheme={scheme} steps={[{ href: `${scheme.href}#decisions`, label: { en: 'Decisions' } }]} />
      <header>
        <h1 className="sentence">
          <Words of={asks} />
        </h1>
        <SourceLines sources={sources} />
        {extents.map((extent) => (
          <p key={extent.en} className="aside">
            <Words of={extent} />
          </p>
        ))}
        <ForceToday />
        <p className="doors-here">
          <a href="#decide">Decide</a>
          <a href="#paths">Every path</a>
          <a href="#table">The table</a>
          <a href="#questions">The questions and their places</a>
          <PageLink to={`${record.href}#check`}>Check a whole record</PageLink>
        </p>
      </header>
      <Decide page={page} />
      {fork === undefined ? null : (
        <Section id="paths" heading="Every path">
          <p className="aside">
            Read from top to bottom: an answer ends in an outcome, to the side, or leads on to the next
            question.
          </p>
          <EveryPath fork={fork} />
        </Section>
      )}
      <Section id="table" heading="The table">
        <p className="aside">Rows may overlap; where more than one is true, they say the same.</p>
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
        <Section id="rules" heading="Rules and notes about what comes out">
          <RuleList rules={rules} />
        </Section>
      )}
    </Page>
  )
}

function Outcomes({ page: { table } }: { readonly page: DecisionPageData }) {
  return (
    <section>
      <h2>What can come out</h2>
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
