import type { Finding } from '@ssi/rules'
import { FindingList } from '../check/FindingList.tsx'
import { headline } from '../check/headline.ts'
import { MissingList } from '../check/MissingList.tsx'
import { Standings } from '../check/Standings.tsx'
import type { ReadPageData } from '../reference/record-data.ts'
import { Verdict } from '../reference/Verdict.tsx'
import type { DocumentRead } from './document-read.ts'
import { nameOfField } from './in-words.ts'

interface RulesSayProps {
  readonly page: ReadPageData
  readonly document: DocumentRead
  /** What stands at the head of the document. */
  readonly without: readonly Finding[]
}

/** What is to be said of the document, unless it stands above, and what the rules say of its record. */
export function RulesSay({ page, document: { reading, report }, without }: RulesSayProps) {
  const parts = [
    ['about-the-document', 'About the document', reading.findings.filter((each) => !without.includes(each))],
    ['about-the-record', 'About the record', report.findings],
  ] as const
  const nameOf = nameOfField(page)
  const { mark, words } = headline(report, undefined)
  return (
    <section className="report">
      <h2>What the rules say</h2>
      <p>
        <Verdict mark={mark}>{words}</Verdict>
      </p>
      {parts.map(([id, name, findings]) =>
        findings.length === 0 ? null : (
          <div key={id}>
            <h3 id={id} className="findings-of" tabIndex={-1}>
              {name}
            </h3>
            <FindingList findings={findings} nameOf={nameOf} />
          </div>
        ),
      )}
      {report.findings.length === 0 ? <p>Nothing to report about the record.</p> : null}
      <MissingList missing={report.missing} />
      <Standings standings={report.standings} scheme={page.scheme.id} />
    </section>
  )
}
