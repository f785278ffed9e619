import type { Tabulation } from '@ssi/foi'
import { FindingList } from '../check/FindingList.tsx'
import { DownloadButton } from '../DownloadButton.tsx'
import { nameOfField } from '../read/in-words.ts'
import type { ReadPageData } from '../reference/record-data.ts'
import { AllCounts } from './AllCounts.tsx'
import { QuestionCounts } from './QuestionCounts.tsx'
import type { Entry } from './responses.ts'
import { responsesJson } from './responses-json.ts'
import type { Tools } from './use-responses.ts'

/** How many findings are shown unfolded. */
const SHOWN = 2

interface CountTablesProps {
  readonly page: ReadPageData
  readonly tools: Tools
  readonly entries: readonly Entry[]
  readonly tables: Tabulation
  /** What a file to take away is called. */
  readonly nameOf: (what: string, ending: string) => string
}

/** The tables that come out: the counts with their bars, and the files to take away. */
export function CountTables({ page, tools, entries, tables, nameOf }: CountTablesProps) {
  const { counts, responses, marks, findings } = tables
  const { offeringTable, tableCsv, tableMarkdown } = tools
  const counted = (status: string) => responses.rows.filter((row) => row.status === status).length
  const unknown = counts.rows.reduce((sum, row) => sum + row.unknown, 0)
  const doubts = responses.rows.reduce((sum, { unsure }) => sum + Number(unsure), 0)
  return (
    <section className="count-tables" aria-labelledby="tables">
      <h2 id="tables">The tables</h2>
      <p>
        {entries.length} {entries.length === 1 ? 'response' : 'responses'}: {counted('read')} read,{' '}
        {counted('refused')} refused or not held, {counted('unread')} not read.{' '}
        {doubts === 0
          ? 'Nothing is unsure.'
          : `${doubts === 1 ? 'One box or question is' : `${doubts} boxes or questions are`} unsure still, and counted as unsure, never as marked.`}{' '}
        {unknown === 0
          ? ''
          : `${unknown === 1 ? 'One option is' : `${unknown} options are`} unknown: not named in the response, or not to be told. `}
        What you decided counts in place of what was read.
      </p>
      {findings.length === 0 ? null : (
        <details open={findings.length <= SHOWN}>
          <summary>Look at this before you use them ({findings.length})</summary>
          <FindingList findings={findings} nameOf={nameOfField(page)} />
        </details>
      )}
      <dl className="files">
        <div>
          <dt>One row for each response</dt>
          <dd>
            <DownloadButton
              name={nameOf('responses', 'csv')}
              type="text/csv"
              content={() => tableCsv(responses)}
            >
              Download responses, CSV
            </DownloadButton>
          </dd>
        </div>
        <div>
          <dt>One row for each mark, with what was read and what was decided</dt>
          <dd>
            <DownloadButton name={nameOf('marks', 'csv')} type="text/csv" content={() => tableCsv(marks)}>
              Download marks, CSV
            </DownloadButton>
          </dd>
        </div>
        <div>
          <dt>One row for each offering, with what was read of it, decided, or only suggested</dt>
          <dd>
            <DownloadButton
              name={nameOf('offerings', 'csv')}
              type="text/csv"
              content={() => tableCsv(offeringTable(entries))}
            >
              Download offerings, CSV
            </DownloadButton>
            <DownloadButton
              name={nameOf('offerings', 'md')}
              type="text/markdown"
              content={() => tableMarkdown(offeringTable(entries))}
            >
              Download offerings, Markdown
            </DownloadButton>
          </dd>
        </div>
        <div>
          <dt>The counts, over all responses, those read, and those asked</dt>
          <dd>
            <DownloadButton name={nameOf('counts', 'csv')} type="text/csv" content={() => tableCsv(counts)}>
              Download counts, CSV
            </DownloadButton>
            <DownloadButton
              name={nameOf('counts', 'md')}
              type="text/markdown"
              content={() => tableMarkdown(counts)}
            >
              Download counts, Markdown
            </DownloadButton>
          </dd>
        </div>
        <div>
          <dt>The records and the tables, for a program</dt>
          <dd>
            <DownloadButton
              name={nameOf('responses', 'json')}
              type="application/json"
              content={() => responsesJson(entries, tables, tools)}
            >
              Download JSON
            </DownloadButton>
          </dd>
        </div>
      </dl>
      <p className="aside bar-key">
        <svg width="34" height="12" aria-hidden="true">
          <rect className="marked" width="34" height="12" />
        </svg>{' '}
        marked or answered{' '}
        <svg className="hatched" width="34" height="12" aria-hidden="true">
          <path d="M-2 14L12 0M5 14L19 0M12 14L26 0M19 14L33 0M26 14L40 0" />
        </svg>{' '}
        unsure; the whole width is all responses
      </p>
      <p className="aside">
        Shares are of all responses; of those with words to read, refusals among them; and of those that were
        asked, because of what they answered before. An option that a response does not list, or of which a
        person could not tell, is unknown.
      </p>
      {page.questions.map((question) => (
        <QuestionCounts
          key={question.field}
          question={question}
          rows={counts.rows.filter((row) => row.question === question.field)}
        />
      ))}
      <AllCounts tables={tables} />
    </section>
  )
}
