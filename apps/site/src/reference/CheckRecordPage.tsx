import BrowserOnly from '@docusaurus/BrowserOnly'
import { lazy, Suspense } from 'react'
import type { CheckRecordPageData } from './check-data.ts'
import { FieldLines } from './FieldLines.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import { SourceLines } from './SourceLines.tsx'
import { Trail } from './Trail.tsx'
import { Words } from './Words.tsx'
import { checkRecord as say } from '../words/check-record.ts'
import { inWords } from '../words/language.ts'
import { Filled } from '../words/Filled.tsx'

// The form and its library come with this page alone.
const RecordCheck = lazy(() =>
  import('../check-record/RecordCheck.tsx').then((loaded) => ({ default: loaded.RecordCheck })),
)

export default function CheckRecordPage({ page }: { readonly page: CheckRecordPageData }) {
  const { scheme, sources, record, table, fields } = page
  const title = say.heading(inWords(record.title).toLowerCase())
  return (
    <Page
      kind="check-record"
      scheme={scheme}
      title={`${title} · ${inWords(scheme.title)}`}
      description={say.description}
    >
      <Trail scheme={scheme} steps={[{ href: record.href, label: record.title }]} />
      <header>
        <h1>{title}</h1>
        <p className="aside">{say.description}</p>
        <SourceLines sources={sources} about={fields.map(({ question }) => question)} />
        <p className="doors-here">
          <a href="#questions">{say.toQuestions}</a>
          <PageLink to={record.href}>
            <Filled words={say.fieldsMean} with={{ record: <Words of={record.title} /> }} />
          </PageLink>
          {table === undefined ? null : <PageLink to={table}>{say.wholeTable}</PageLink>}
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
        <p className="check-state" id="questions">
          {say.noScript}
        </p>
        <FieldLines fields={fields} />
      </noscript>
    </Page>
  )
}

function Loading() {
  return <p className="check-state with-scripts">{say.loading}</p>
}
