import type { ReadPageData } from '../reference/record-data.ts'
import { Words } from '../reference/Words.tsx'
import { Because, EvidenceNumber, type NumberOf } from './Because.tsx'
import { Decide } from './Decide.tsx'
import type { DocumentRead } from './document-read.ts'
import { OtherFields } from './OtherFields.tsx'
import { Refusals } from './Refusals.tsx'

interface HeadingAnswersProps {
  readonly page: ReadPageData
  readonly document: DocumentRead
  readonly numberOf: NumberOf
}

/** What stands at the head of the document. */
export function HeadingAnswers({ page, document, numberOf }: HeadingAnswersProps) {
  const { reading, reasons } = document
  return (
    <section className="answer">
      <h3>Head of the document</h3>
      <ul className="values">
        {reading.headings.map((heading) => (
          <li key={`${heading.id}${heading.found}`}>
            <EvidenceNumber evidence={heading.evidence} numberOf={numberOf} />
            <div>
              <p>
                <span className="value-name">
                  <Words of={page.fields[heading.id]?.label ?? { en: heading.id }} />
                </span>{' '}
                {heading.value ?? `not readable: ${heading.found}`}
              </p>
              <Because read={heading} reasons={reasons} />
              <Decide answer={heading.id} name={page.fields[heading.id]?.label.en ?? heading.id} />
            </div>
          </li>
        ))}
      </ul>
      <Refusals refusals={reading.refusals} numberOf={numberOf} />
      <OtherFields page={page} without={reading.headings.map(({ id }) => id)} />
    </section>
  )
}
