import type { Force, Severity } from '@ssi/rules'
import { BasisMark, basisInWords } from './BasisMark.tsx'
import { Citations } from './Citation.tsx'
import { CopyButton } from './CopyButton.tsx'
import { ForceToday } from './ForceToday.tsx'
import { PageLink } from './PageLink.tsx'
import type { RulePageData } from './rule-data.ts'
import { Verdict } from './Verdict.tsx'
import { Words } from './Words.tsx'

const forceInWords: Readonly<Record<Force, string>> = {
  must: 'The source requires it.',
  'should-only': 'The source says it should be so only in this way.',
  definition: 'It is part of a definition.',
  should: 'The source asks for it, or hedges.',
  may: 'The source allows it.',
}

const severityInWords: Readonly<Record<Severity, string>> = {
  error: 'a broken rule decides the verdict',
  warning: 'a broken rule is a warning and never touches the verdict',
  info: 'it is information and never touches the verdict',
}

/** Beside a rule: who says so, where, how strongly, and how to take it away. */
export function RuleMargin({ page }: { readonly page: RulePageData }) {
  const { scheme, id: own, force, basis, severity, wellFormed, places, citation, download, check } = page
  const id = `${scheme.id}:${own}`
  return (
    <aside className="margin" aria-label="About this rule">
      <dl>
        <dt>Id</dt>
        <dd>
          <code>{id}</code>
          <CopyButton text={id} what="id" />
        </dd>
        {basis === undefined ? null : (
          <>
            <dt>Who says so</dt>
            <dd>
              <BasisMark basis={basis} />
              <p className="aside">{basisInWords[basis]}</p>
            </dd>
          </>
        )}
        <dt>How strongly</dt>
        <dd>
          {force === undefined ? null : (
            <p>
              <strong>{force.replace('-', ' ')}</strong> {forceInWords[force]}
            </p>
          )}
          <p>
            <Verdict mark={severity} />: {severityInWords[severity]}
            {wellFormed ? ', for without it the record would make no sense' : ''}.
          </p>
        </dd>
        <dt>Where</dt>
        <dd>
          <Citations places={places} />
          <ForceToday />
        </dd>
        <dt>Record</dt>
        <dd>
          <PageLink to={check.recordHref}>
            <Words of={check.recordTitle} />
          </PageLink>
        </dd>
        <dt>Cite</dt>
        <dd className="to-cite">
          <p>{citation}</p>
          <CopyButton text={citation} what="citation" />
        </dd>
        <dt>Download</dt>
        <dd>
          <a href={download} download>
            This {page.kind} as JSON
          </a>
        </dd>
      </dl>
    </aside>
  )
}
