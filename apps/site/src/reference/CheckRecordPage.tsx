import BrowserOnly from '@docusaurus/BrowserOnly'
import { lazy, Suspense } from 'react'
import type { CheckRecordPageData } from './check-data.ts'
import { FieldLines } from './FieldLines.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { SourceLines } from './SourceLines.tsx'
import { Trail } from './Trail.tsx'
import { Words } from './Words.tsx'

// The form and its library come with this page alone.
const RecordCheck = lazy(() =>
  import('../check-record/RecordCheck.tsx').then((loaded) => ({ default: loaded.RecordCheck })),
)

const says =
  'Answer what is known; findings, what is missing and the record as JSON stand beside it. It stays in your browser.'

export default function CheckRecordPage({ page }: { readonly page: CheckRecordPageData }) {
  const { scheme, sources, record, table, fields } = page
  const title = `Check a record: ${record.title.en.toLowerCase()}`
  return (
    <Page kind="check-record" scheme={scheme} title={`${title} · ${scheme.title.en}`} description={says}>
      <Trail scheme={scheme} steps={[{ href: record.href, label: record.title }]} />
      <header>
        <h1>{title}</h1>
        <p className="aside">{says}</p>
        <SourceLines sources={sources} />
        <p className="doors-here">
          <a href="#questions">To the questions</a>
          <PageLink to={record.href}>
            What each field of <Words of={record.title} /> means
          </PageLink>
          {table === undefined ? null : <PageLink to={table}>Check a whole table</PageLink>}
        </p>
      </header>
      <BrowserOnly fallback={<Loading />}>
        {() => (
          <Suspense fallback={<Loading />}>
            <RecordCheck page={page} />
          </Suspense>
        )}
      </BrowserOnly>
      <noscript>
        <p className="check-state">
          Checking a record needs JavaScript, because it happens in your browser and nowhere else. These are
          the questions.
        </p>
        <FieldLines fields={fields} />
      </noscript>
    </Page>
  )
}

function Loading() {
  return <p className="check-state with-scripts">Loading the questions.</p>
}
