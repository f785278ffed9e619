import type { ReadPageData } from '../reference/record-data.ts'
import { Words } from '../reference/Words.tsx'
import { Because, EvidenceNumber, type NumberOf } from './Because.tsx'
import type { DocumentRead } from './use-reading.ts'

interface HeadingAnswersProps {
  readonly page: ReadPageData
  readonly document: DocumentRead
  readonly numberOf: NumberOf
}

/** What stands at the head of the document. */
export function HeadingAnswers({ page, document, numberOf }: HeadingAnswersProps) {
  const { reading, reasons } = document
  if (reading.headings.length === 0) return null
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
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
