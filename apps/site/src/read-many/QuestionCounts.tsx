import type { CountRow } from '@ssi/foi'
import type { QuestionAsked } from '../reference/page-data.ts'
import { Words } from '../reference/Words.tsx'
import { CountBar } from './CountBar.tsx'

interface QuestionCountsProps {
  readonly question: QuestionAsked
  readonly rows: readonly CountRow[]
}

/** The counts of a question: a bar for each option beside the numbers that it shows. */
export function QuestionCounts({ question, rows }: QuestionCountsProps) {
  const isAsked = rows.some(({ asked }) => asked !== undefined)
  return (
    <section className="question-counts">
      <h3>
        <Words of={question.text} />
      </h3>
      <div className="table-frame" role="region" aria-label={`Counts: ${question.text.en}`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{question.kind === 'free-text' ? 'Question' : 'Option'}</th>
              <th scope="col">{question.kind === 'free-text' ? 'Answered' : 'Marked'}</th>
              <th scope="col">Unsure</th>
              <th scope="col">Unknown</th>
              <th scope="col">Refused</th>
              <th scope="col">% of all</th>
              <th scope="col">% of read</th>
              {isAsked ? <th scope="col">% of asked</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.option}>
                <th scope="row">
                  {question.kind === 'free-text' ? 'Answered in words' : row.label}
                  <CountBar row={row} />
                </th>
                <td>{row.marked}</td>
                <td>{row.unsure}</td>
                <td>{row.unknown}</td>
                <td>{row.refused}</td>
                <td>{percent(row.percentOfResponses)}</td>
                <td>{percent(row.percentOfRead)}</td>
                {isAsked ? <td>{ofAsked(row)}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** The share of those that were asked, and the two numbers it is made of. */
function ofAsked({ percentOfAsked, markedOfAsked, asked }: CountRow): string {
  return percentOfAsked === undefined ? '–' : `${percent(percentOfAsked)} (${markedOfAsked} of ${asked})`
}

function percent(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(1)
}
