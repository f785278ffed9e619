import { CiteAndDownload } from './CiteAndDownload.tsx'
import { CodeBlock } from './CodeBlock.tsx'
import { CopyButton } from './CopyButton.tsx'
import type { DecisionPageData } from './decision-data.ts'
import { ForceToday } from './ForceToday.tsx'
import { PageLink } from './PageLink.tsx'
import { Words } from './Words.tsx'
import { decision as say } from '../words/decision.ts'
import { parts } from '../words/parts.ts'

/** Beside a decision: its id, the record it is made about, and how to take it away. */
export function DecisionMargin({ page }: { readonly page: DecisionPageData }) {
  const { table, record, citation, download, code } = page
  const { id, rows } = table
  return (
    <aside className="margin" aria-label={say.about}>
      <dl>
        <dt>{parts.id}</dt>
        <dd>
          <code>{id}</code>
          <CopyButton text={id}>{parts.copyId}</CopyButton>
        </dd>
        <dt>{parts.record}</dt>
        <dd>
          <PageLink to={record.href}>
            <Words of={record.title} />
          </PageLink>
        </dd>
        <dt>{parts.where}</dt>
        <dd>
          {say.rowsNamePlace(rows.length)}
          <ForceToday />
        </dd>
        <CiteAndDownload
          id={`${page.scheme.id}:${id}`}
          path={page.path}
          citation={citation}
          download={download}
          holds={say.asJson}
        />
      </dl>
      <div className="in-code">
        <h2>{parts.code}</h2>
        <CodeBlock code={code} label={say.inCode} />
      </div>
    </aside>
  )
}
