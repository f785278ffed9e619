import { Citation } from './Citation.tsx'
import { PageLink } from './PageLink.tsx'
import type { ConceptLink, QuestionAsked } from './page-data.ts'
import { Words } from './Words.tsx'
import { Filled } from '../words/Filled.tsx'
import { parts } from '../words/parts.ts'

const kindInWords: Readonly<Record<QuestionAsked['kind'], string>> = {
  'one-of': parts.oneOf,
  'any-of': parts.anyOf,
  'free-text': parts.freeText,
}

interface QuestionsProps {
  readonly questions: readonly QuestionAsked[]
  readonly scheme: string
}

/** The questions a concept asks, as the source words them, with their options and codes. */
export function Questions({ questions, scheme }: QuestionsProps) {
  return questions.map((question) => (
    <section key={question.field} className="question">
      <h2>{parts.question}</h2>
      <QuestionWords question={question} scheme={scheme} />
    </section>
  ))
}

export function QuestionWords({
  question,
  scheme,
}: {
  readonly question: QuestionAsked
  readonly scheme: string
}) {
  const { text, instruction, kind, askedWhen, options, facets, place } = question
  return (
    <>
      <blockquote>
        <p>
          <Words of={text} />
        </p>
        {instruction === undefined ? null : (
          <p className="instruction">
            <Words of={instruction} />
          </p>
        )}
      </blockquote>
      <p className="aside">
        {kindInWords[kind]}{' '}
        {askedWhen === undefined ? null : (
          <>
            <Filled
              words={parts.askedAfter}
              with={{ option: <Asked of={askedWhen.option} />, question: <Asked of={askedWhen.question} /> }}
            />{' '}
          </>
        )}
        <Citation place={place} />
      </p>
      {options.length === 0 ? null : (
        <ol className="options">
          {options.map(({ id, href, label, explain }) => (
            <li key={id}>
              <PageLink to={href}>
                <Words of={label} />
              </PageLink>{' '}
              <code>
                {scheme}:{id}
              </code>
              {explain ? <span className="aside"> {parts.asksForWords}</span> : null}
            </li>
          ))}
        </ol>
      )}
      {facets.length === 0 ? null : (
        <ul className="facets">
          {facets.map(({ id, label, asked }) => (
            <li key={id}>
              <Words of={label} /> <code>{id}</code>
              {asked ? <span className="aside"> {parts.askedFor}</span> : null}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Asked({ of: { href, label } }: { readonly of: ConceptLink }) {
  return (
    <PageLink to={href}>
      <Words of={label} />
    </PageLink>
  )
}
