import { TableCheck } from '../check-table/TableCheck.tsx'
import type { CheckTablePageData } from './check-data.ts'
import { DownloadLink } from './DownloadLink.tsx'
import { FieldLines } from './FieldLines.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { SourceLines } from './SourceLines.tsx'
import { Trail } from './Trail.tsx'
import { Words } from './Words.tsx'
import { checkTable as say } from '../words/check-table.ts'
import { inWords } from '../words/language.ts'
import { Filled } from '../words/Filled.tsx'
import { checkRecord } from '../words/check-record.ts'

export default function CheckTablePage({ page }: { readonly page: CheckTablePageData }) {
  const { scheme, sources, record, lines, emptyTable } = page
  const title = say.heading(inWords(record.title).toLowerCase())
  return (
    <Page
      kind="check-table"
      scheme={scheme}
      title={`${title} · ${inWords(scheme.title)}`}
      description={say.description}
    >
      <Trail scheme={scheme} steps={[{ href: record.href, label: record.title }]} />
      <header>
        <h1>{title}</h1>
        <p className="aside">{say.description}</p>
        <SourceLines sources={sources} about={lines.map(({ question }) => question)} />
        <p className="doors-here">
          <PageLink to={record.href}>
            <Filled words={checkRecord.fieldsMean} with={{ record: <Words of={record.title} /> }} />
          </PageLink>
          <DownloadLink href={emptyTable}>{say.emptyTable}</DownloadLink>
          <PageLink to="/docs/guides/write-a-mapping/">{say.howToMap}</PageLink>
        </p>
        <p className="aside">{say.ownNames}</p>
      </header>
      <div className="with-scripts">
        <TableCheck page={page} />
      </div>
      <noscript>
        <p className="check-state">{say.noScript}</p>
        <FieldLines fields={lines} />
      </noscript>
    </Page>
  )
}
