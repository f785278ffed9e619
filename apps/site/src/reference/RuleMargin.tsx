import { BasisMark } from './BasisMark.tsx'
import { CiteAndDownload } from './CiteAndDownload.tsx'
import { Citations } from './Citation.tsx'
import { CopyButton } from './CopyButton.tsx'
import { ForceToday } from './ForceToday.tsx'
import { PageLink } from './PageLink.tsx'
import type { RulePageData } from './rule-data.ts'
import { Verdict } from './Verdict.tsx'
import { Words } from './Words.tsx'
import { basisSays, forceReadAs, forceSays, forceWords, severitySays } from '../words/marks.ts'
import { parts } from '../words/parts.ts'
import { rule as say } from '../words/rule.ts'

/** Beside a rule: who says so, where, how strongly, and how to take it away. */
export function RuleMargin({ page }: { readonly page: RulePageData }) {
  const { scheme, id: own, force, basis, severity, wellFormed, places, citation, download, check } = page
  const id = `${scheme.id}:${own}`
  return (
    <aside className="margin" aria-label={say.aboutThis}>
      <dl>
        <dt>{parts.id}</dt>
        <dd>
          <code>{id}</code>
          <CopyButton text={id}>{parts.copyId}</CopyButton>
        </dd>
        {basis === undefined ? null : (
          <>
            <dt>{say.whoSaysSo}</dt>
            <dd>
              <BasisMark basis={basis} />
              <p className="aside">{basisSays[basis]}</p>
            </dd>
          </>
        )}
        <dt>{say.howStrongly}</dt>
        <dd>
          {force === undefined ? null : (
            <p>
              <strong>{forceWords[force]}</strong>{' '}
              {basis === undefined || basis === 'stated' ? forceSays[force] : forceReadAs[basis]}
            </p>
          )}
          <p>
            <Verdict mark={severity} />: {severitySays[severity]}
            {wellFormed ? say.wellFormed : ''}.
          </p>
        </dd>
        <dt>{parts.where}</dt>
        <dd>
          <Citations places={places} />
          <ForceToday />
        </dd>
        <dt>{parts.record}</dt>
        <dd>
          <PageLink to={check.recordHref}>
            <Words of={check.recordTitle} />
          </PageLink>
        </dd>
        <CiteAndDownload
          id={id}
          path={page.path}
          citation={citation}
          download={download}
          holds={page.kind === 'rule' ? say.ruleAsJson : say.noteAsJson}
        />
      </dl>
    </aside>
  )
}
