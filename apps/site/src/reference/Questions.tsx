import { Citation } from './Citation.tsx'
import { PageLink } from './PageLink.tsx'
import type { QuestionAsked } from './page-data.ts'
import { Words } from './Words.tsx'

const kindInWords: Readonly<Record<QuestionAsked['kind'], string>> = {
  'one-of': 'Takes exactly one of its options.',
  'any-of': 'Takes any number of its options.',
  'free-text': 'Answered in words.',
}

interface QuestionsProps {
  readonly questions: readonly QuestionAsked[]
  readonly scheme: string
}

/** The questions a concept asks, as the source words them, with their options and codes. */
export function Questions({ questions, scheme }: QuestionsProps) {
  return questions.map((question) => (
    <section key={question.field} className="question">
      <h2>The question</h2>
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
            Asked after{' '}
            <PageLink to={askedWhen.option.href}>
              <Words of={askedWhen.option.label} />
            </PageLink>{' '}
            to{' '}
            <PageLink to={askedWhen.question.href}>
              <Words of={askedWhen.question.label} />
            </PageLink>
            .{' '}
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
              {explain ? <span className="aside"> asks for words</span> : null}
            </li>
          ))}
        </ol>
      )}
      {facets.length === 0 ? null : (
        <ul className="facets">
          {facets.map(({ id, label, asked }) => (
            <li key={id}>
              <Words of={label} /> <code>{id}</code>
              {asked ? <span className="aside"> asked for</span> : null}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
