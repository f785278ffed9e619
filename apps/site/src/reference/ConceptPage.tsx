import { BesideOthers } from '../crosswalk/BesideOthers.tsx'
import { ConceptMargin } from './ConceptMargin.tsx'
import { History } from './History.tsx'
import { ConceptTree } from './ConceptTree.tsx'
import { LiveCheck } from '../check/LiveCheck.tsx'
import { Meaning } from './Meaning.tsx'
import { NotThis } from './NotThis.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import type { ConceptPageData } from './concept-data.ts'
import { Questions } from './Questions.tsx'
import { OpenQuestions, Remarks } from './Remarks.tsx'
import { Retired } from './Retired.tsx'
import { RuleList } from './RuleList.tsx'
import { definedTerm } from './schema-org.ts'
import { SourceLines } from './SourceLines.tsx'
import { Trail } from './Trail.tsx'
import { BothWords, Words } from './Words.tsx'
import { concept as say } from '../words/concept.ts'
import { Filled } from '../words/Filled.tsx'
import { inWords } from '../words/language.ts'
import { parts } from '../words/parts.ts'

const LONG_LABEL = 44
const MANY_BESIDE = 8

export default function ConceptPage({ page }: { readonly page: ConceptPageData }) {
  const { concept, scheme, trail, sources, tree, asks, rules, outcomeOf, notes, check } = page
  const { label, definition, openQuestions = [] } = concept
  const named = `${say.namedOnly}. ${sources.map(({ shortName }) => inWords(shortName)).join(', ')}.`
  const isLong = inWords(label).length > LONG_LABEL
  return (
    <Page
      kind="concept"
      scheme={scheme}
      title={`${inWords(label)} · ${inWords(scheme.title)}`}
      description={definition === undefined ? named : inWords(definition)}
      data={definedTerm(page)}
    >
      <Trail scheme={scheme} steps={trail} />
      <div className="with-margin">
        <article>
          <header>
            <h1 className={isLong ? 'label long' : 'label'}>
              <BothWords of={label} />
            </h1>
            <SourceLines sources={sources} about={definition ?? label} rules={rules} />
          </header>
          <Retired page={page} />
          <Meaning page={page} />
          <NotThis page={page} />
          <Questions questions={asks} scheme={scheme.id} />
          <section>
            <h2>{say.whereItSits}</h2>
            <Place tree={tree} />
          </section>
          {rules.length === 0 ? null : (
            <section>
              <h2>{say.rules}</h2>
              <RuleList rules={rules} />
            </section>
          )}
          {outcomeOf.length === 0 ? null : (
            <section>
              <h2>{say.outcomeOf}</h2>
              <ul className="rule-list">
                {outcomeOf.map(({ decision, outcome }) => (
                  <li key={`${decision.id}${outcome.en}`}>
                    <PageLink to={decision.href}>
                      <Words of={decision.asks} />
                    </PageLink>
                    <span className="rule-marks">
                      <span>
                        <Filled words={say.asOutcome} with={{ outcome: <Words of={outcome} /> }} />
                      </span>
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <BesideOthers page={page} />
          <Remarks notes={notes} />
          <OpenQuestions questions={openQuestions} />
          {page.history === undefined ? null : <History of={page.history} />}
        </article>
        <ConceptMargin page={page} />
      </div>
      {check === undefined ? null : (
        <LiveCheck check={check} heading={check.rules === undefined ? parts.checkRecord : say.check} />
      )}
    </Page>
  )
}

/** Where it sits; what stands beside it at the top of a long list is folded. */
function Place({ tree }: { readonly tree: ConceptPageData['tree'] }) {
  const beside = tree.filter(({ current }) => current === undefined)
  if (beside.length < MANY_BESIDE) return <ConceptTree nodes={tree} />
  return (
    <>
      <ConceptTree nodes={tree.filter(({ current }) => current === true)} />
      <details className="at-the-top">
        <summary>{say.atTheTop(beside.length)}</summary>
        <ConceptTree nodes={beside} />
      </details>
    </>
  )
}
