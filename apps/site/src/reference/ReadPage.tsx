import { useEffect, useRef } from 'react'
import { DocumentInput } from '../read/DocumentInput.tsx'
import { DocumentResult } from '../read/DocumentResult.tsx'
import { useReading } from '../read/use-reading.ts'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import type { ReadPageData } from './record-data.ts'
import { Trail } from './Trail.tsx'
import { Words } from './Words.tsx'

const says =
  'Paste or drop a response document. Each answer is shown with the words it was read from, what the rules say of it, and the record to take away.'

export default function ReadPage({ page }: { readonly page: ReadPageData }) {
  const { scheme, questionnaire, record } = page
  const { state, read, refuse, startAgain } = useReading(page)
  const result = useRef<HTMLHeadingElement>(null)
  const wasRead = useRef(false)
  const isRead = state.phase === 'read'
  useEffect(() => {
    if (isRead) result.current?.focus()
    else if (wasRead.current) document.querySelector('textarea')?.focus()
    wasRead.current = isRead
  }, [isRead])
  return (
    <Page kind="read" scheme={scheme} title={page.title} description={says}>
      <Trail scheme={scheme} />
      <header>
        <h1>{page.title}</h1>
        {isRead ? null : <p className="lead">{says}</p>}
        <p className="aside">
          It reads responses to{' '}
          <PageLink to={questionnaire.href}>
            <Words of={questionnaire.title} />
          </PageLink>{' '}
          into a{' '}
          <PageLink to={record.href}>
            <Words of={record.title} />
          </PageLink>
          . The document stays in your browser.
        </p>
      </header>
      <p className="hidden-text" role="status">
        {state.phase === 'reading' ? 'Reading the document.' : ''}
      </p>
      {isRead ? (
        <DocumentResult page={page} document={state.document} heading={result} onStartAgain={startAgain} />
      ) : (
        <DocumentInput domain={page.domain} state={state} onRead={read} onRefuse={refuse} />
      )}
      <noscript>
        <p className="check-state">
          Reading a document needs JavaScript, because it happens in your browser and nowhere else.
        </p>
      </noscript>
    </Page>
  )
}
