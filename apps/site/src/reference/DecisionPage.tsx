import { LiveCheck } from '../check/LiveCheck.tsx'
import { Citations } from './Citation.tsx'
import { Condition } from './Condition.tsx'
import type { DecisionPageData } from './decision-data.ts'
import { DecisionMargin } from './DecisionMargin.tsx'
import { Outcome } from './Outcome.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { RuleList } from './RuleList.tsx'
import { Section } from './Section.tsx'
import { SourceLines } from './SourceLines.tsx'
import { Trail } from './Trail.tsx'
import { Words } from './Words.tsx'

export default function DecisionPage({ page }: { readonly page: DecisionPageData }) {
  const { scheme, sources, asks, id, outcomes, questions, rules, check } = page
  return (
    <Page kind="decision" scheme={scheme} title={`${asks.en} · Decision ${id}`} description={asks.en}>
      <Trail scheme={scheme} steps={[{ href: `${scheme.href}#decisions`, label: { en: 'Decisions' } }]} />
      <div className="with-margin">
        <article>
          <header>
            <h1 className="sentence">
              <Words of={asks} />
            </h1>
            <SourceLines sources={sources} />
            <p className="doors-here">
              <a href="#check">Try it</a>
              <a href="#table">The table</a>
            </p>
          </header>
          <section>
            <h2>What can come out</h2>
            <dl className="outcomes">
              {outcomes.map((outcome) => (
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
          <section>
            <h2>What it looks at</h2>
            <ol className="asked">
              {questions.map(({ path, question }) => (
                <li key={path}>
                  <PageLink to={`${check.recordHref}#field-${path}`}>
                    <Words of={question} />
                  </PageLink>
                </li>
              ))}
            </ol>
          </section>
        </article>
        <DecisionMargin page={page} />
      </div>
      <LiveCheck check={check} heading="Try it" />
      <Section id="table" heading="The table">
        <p className="aside">Rows may overlap; where more than one is true, they say the same.</p>
        <Rows page={page} />
      </Section>
      {rules.length === 0 ? null : (
        <Section id="rules" heading="Rules and notes about what comes out">
          <RuleList rules={rules} />
        </Section>
      )}
    </Page>
  )
}

function Rows({ page: { rows, otherwise } }: { readonly page: DecisionPageData }) {
  return (
    <ol className="decision-rows">
      {rows.map(({ when, outcome, says, places }, index) => (
        <li key={says.en}>
          <span className="row-number">{index + 1}</span>
          <div>
            <span className="row-word">When</span> <Condition of={when} />
          </div>
          <div>
            <p>
              <Outcome outcome={outcome} />
            </p>
            <p>
              <Words of={says} />
            </p>
            <Citations places={places} />
          </div>
        </li>
      ))}
      <li className="otherwise">
        <span className="row-number" />
        <div>
          <span className="row-word">Otherwise</span> when no row is true
        </div>
        <div>
          <p>
            <Outcome outcome={otherwise} />
          </p>
          <p>
            <Words of={otherwise.means} />
          </p>
        </div>
      </li>
    </ol>
  )
}
