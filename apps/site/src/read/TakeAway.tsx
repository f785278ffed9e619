import { CopyButton } from '../reference/CopyButton.tsx'
import { PageLink } from '../reference/PageLink.tsx'
import { DownloadButton } from '../DownloadButton.tsx'
import { inFileNames } from '../read-many/file-name.ts'
import { recordCsv } from './record-csv.ts'

interface TakeAwayProps {
  /** What the response is called. */
  readonly name: string
  readonly record: object
  /** The page that says what each field means. */
  readonly href: string
}

/** The record that was read, to copy or download as JSON or as CSV of one row. */
export function TakeAway({ name, record, href }: TakeAwayProps) {
  const file = inFileNames(name) || 'response'
  const json = JSON.stringify(record, null, 2)
  return (
    <section className="take-away">
      <h2>The record</h2>
      <div className="actions">
        <DownloadButton name={`${file}.record.json`} type="application/json" content={() => `${json}\n`}>
          Download JSON
        </DownloadButton>
        <DownloadButton name={`${file}.record.csv`} type="text/csv" content={() => recordCsv(record)}>
          Download CSV
        </DownloadButton>
        <CopyButton text={json}>Copy JSON</CopyButton>
        <CopyButton text={recordCsv(record)}>Copy CSV</CopyButton>
        <PageLink to={href}>What each field means</PageLink>
      </div>
      <details>
        <summary>Show it as JSON</summary>
        <pre className="code" tabIndex={0} role="group" aria-label="The record as JSON">
          <code>{json}</code>
        </pre>
      </details>
    </section>
  )
}
