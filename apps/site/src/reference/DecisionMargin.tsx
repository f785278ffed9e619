import { CodeBlock } from './CodeBlock.tsx'
import { CopyButton } from './CopyButton.tsx'
import type { DecisionPageData } from './decision-data.ts'
import { ForceToday } from './ForceToday.tsx'
import { PageLink } from './PageLink.tsx'
import { Words } from './Words.tsx'

/** Beside a decision: its id, the record it is made about, and how to take it away. */
export function DecisionMargin({ page }: { readonly page: DecisionPageData }) {
  const { table, record, citation, download, code } = page
  const { id, rows } = table
  return (
    <aside className="margin" aria-label="About this decision">
      <dl>
        <dt>Id</dt>
        <dd>
          <code>{id}</code>
          <CopyButton text={id} what="id" />
        </dd>
        <dt>Record</dt>
        <dd>
          <PageLink to={record.href}>
            <Words of={record.title} />
          </PageLink>
        </dd>
        <dt>Where</dt>
        <dd>
          Each of the {rows.length} rows names its place.
          <ForceToday />
        </dd>
        <dt>Cite</dt>
        <dd className="to-cite">
          <p>{citation}</p>
          <CopyButton text={citation} what="citation" />
        </dd>
        <dt>Download</dt>
        <dd>
          <a href={download} download>
            This decision as JSON
          </a>
        </dd>
      </dl>
      <div className="in-code">
        <h2>In code</h2>
        <CodeBlock code={code} label="How to make this decision in code" />
      </div>
    </aside>
  )
}
