import type { Text } from '@ssi/taxonomy'
import { Citations } from './Citation.tsx'
import type { Remark } from './page-data.ts'
import { Words } from './Words.tsx'
import { parts } from '../words/parts.ts'

/** Verified facts from outside the source, each with where it stands. */
export function Remarks({ notes }: { readonly notes: readonly Remark[] }) {
  if (notes.length === 0) return null
  return (
    <section>
      <h2>{parts.notes}</h2>
      <ul className="remarks">
        {notes.map(({ text, places }) => (
          <li key={text.en}>
            <p>
              <Words of={text} />
            </p>
            <Citations places={places} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What could not be verified, shown wherever it touches. */
export function OpenQuestions({ questions }: { readonly questions: readonly Text[] }) {
  if (questions.length === 0) return null
  return (
    <section>
      <h2>{parts.unverified}</h2>
      <ul className="open-questions">
        {questions.map((question) => (
          <li key={question.en}>
            <Words of={question} />
          </li>
        ))}
      </ul>
    </section>
  )
}
