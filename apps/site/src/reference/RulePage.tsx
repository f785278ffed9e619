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

export default function RulePage({ page }: { readonly page: RulePageData }) {
  const { scheme, sources, says, id, kind, why, advice, about, check, examples, openQuestions } = page
  const title = kind === 'rule' ? 'Rule' : 'Note'
  return (
    <Page kind="rule" scheme={scheme} title={`${says.en} · ${title} ${id}`} description={says.en}>
      <Trail
        scheme={scheme}
        steps={[{ href: `${scheme.href}#rules`, label: { en: kind === 'rule' ? 'Rules' : 'Notes' } }]}
      />
      <div className="with-margin">
        <article>
          <header>
            <h1 className="sentence">
              <Words of={says} />
            </h1>
            <SourceLines sources={sources} />
          </header>
          <Conditions page={page} />
          {why === undefined ? null : (
            <section>
              <h2>Why</h2>
              <p>
                <Words of={why} />
              </p>
            </section>
          )}
          {advice === undefined ? null : (
            <section>
              <h2>{kind === 'rule' ? 'What to do when it is broken' : 'What to do'}</h2>
              <p>
                <Words of={advice} />
              </p>
            </section>
          )}
          {about.length === 0 ? null : (
            <section>
              <h2>About</h2>
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
      <LiveCheck check={check} examples={examples} heading="Try it" />
    </Page>
  )
}

function Conditions({ page }: { readonly page: RulePageData }) {
  const { applies, met, kind, force, basis } = page
  return (
    <div className="conditions">
      <p className="standing-of-rule">
        <span className="force">{force?.replace('-', ' ') ?? 'note'}</span>
        {basis === undefined ? null : <BasisMark basis={basis} />}
      </p>
      <dl>
        <dt>{kind === 'note' ? 'Said when' : 'Applies when'}</dt>
        <dd>{applies === undefined ? 'always' : <Condition of={applies} />}</dd>
        {met === undefined ? null : (
          <>
            <dt>Met when</dt>
            <dd>
              <Condition of={met} />
            </dd>
          </>
        )}
      </dl>
    </div>
  )
}
