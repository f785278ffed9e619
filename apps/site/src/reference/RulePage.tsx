import { LiveCheck } from '../check/LiveCheck.tsx'
import { BasisMark } from './BasisMark.tsx'
import { Condition } from './Condition.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import type { RulePageData } from './rule-data.ts'
import { OpenQuestions } from './Remarks.tsx'
import { RuleMargin } from './RuleMargin.tsx'
import { SourceLines } from './SourceLines.tsx'
import { Trail } from './Trail.tsx'
import { Words } from './Words.tsx'
import { inWords } from '../words/language.ts'
import { forceWords } from '../words/marks.ts'
import { parts } from '../words/parts.ts'
import { rule as say } from '../words/rule.ts'

export default function RulePage({ page }: { readonly page: RulePageData }) {
  const { scheme, sources, says, id, kind, why, advice, about, check, examples, openQuestions } = page
  const isRule = kind === 'rule'
  return (
    <Page
      kind="rule"
      scheme={scheme}
      title={`${inWords(says)} · ${isRule ? say.rule : say.note} ${id}`}
      description={inWords(says)}
    >
      <Trail
        scheme={scheme}
        steps={[{ href: `${scheme.href}#rules`, label: isRule ? say.rules : say.notes }]}
      />
      <div className="with-margin">
        <article>
          <header>
            <h1 className="sentence">
              <Words of={says} />
            </h1>
            <SourceLines sources={sources} about={says} />
          </header>
          <Conditions page={page} />
          {why === undefined ? null : (
            <section>
              <h2>{say.why}</h2>
              <p>
                <Words of={why} />
              </p>
            </section>
          )}
          {advice === undefined ? null : (
            <section>
              <h2>{isRule ? say.whenBroken : say.whatToDo}</h2>
              <p>
                <Words of={advice} />
              </p>
            </section>
          )}
          {about.length === 0 ? null : (
            <section>
              <h2>{say.about}</h2>
              <ul className="about">
                {about.map(({ id: concept, href, label }) => (
                  <li key={concept}>
                    <PageLink to={href}>
                      <Words of={label} />
                    </PageLink>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <OpenQuestions questions={openQuestions} />
        </article>
        <RuleMargin page={page} />
      </div>
      <LiveCheck check={check} examples={examples} heading={say.tryIt} />
    </Page>
  )
}

function Conditions({ page }: { readonly page: RulePageData }) {
  const { applies, met, kind, force, basis } = page
  return (
    <div className="conditions">
      <p className="standing-of-rule">
        <span className="force">{force === undefined ? parts.note : forceWords[force]}</span>
        {basis === undefined ? null : <BasisMark basis={basis} />}
      </p>
      <dl>
        <dt>{kind === 'note' ? say.saidWhen : say.appliesWhen}</dt>
        <dd>{applies === undefined ? parts.always : <Condition of={applies} />}</dd>
        {met === undefined ? null : (
          <>
            <dt>{say.metWhen}</dt>
            <dd>
              <Condition of={met} />
            </dd>
          </>
        )}
      </dl>
    </div>
  )
}
