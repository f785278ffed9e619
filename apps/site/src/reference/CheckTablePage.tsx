import { TableCheck } from '../check-table/TableCheck.tsx'
import type { CheckTablePageData } from './check-data.ts'
import { FieldLines } from './FieldLines.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { SourceLines } from './SourceLines.tsx'
import { Trail } from './Trail.tsx'
import { Words } from './Words.tsx'

const says =
  'Give a table, say which column is which, and see what the rules say of every row. It stays in your browser.'

export default function CheckTablePage({ page }: { readonly page: CheckTablePageData }) {
  const { scheme, sources, record, lines, emptyTable } = page
  const title = `Check a table: ${record.title.en.toLowerCase()}`
  return (
    <Page kind="check-table" scheme={scheme} title={`${title} · ${scheme.title.en}`} description={says}>
      <Trail scheme={scheme} steps={[{ href: record.href, label: record.title }]} />
      <header>
        <h1>{title}</h1>
        <p className="aside">{says}</p>
        <SourceLines sources={sources} />
        <p className="doors-here">
          <PageLink to={record.href}>
            What each field of <Words of={record.title} /> means
          </PageLink>
          <a href={emptyTable} download>
            An empty table to fill in
          </a>
          <PageLink to="/docs/guides/write-a-mapping/">How a mapping is written</PageLink>
        </p>
        <p className="aside">
          The column names of the empty table are those of this reference; the source gives none.
        </p>
      </header>
      <div className="with-scripts">
        <TableCheck page={page} />
      </div>
      <noscript>
        <p className="check-state">
          Checking a table needs JavaScript, because it happens in your browser and nowhere else. These are
          the fields that a column can hold.
        </p>
        <FieldLines fields={lines} />
      </noscript>
    </Page>
  )
}
