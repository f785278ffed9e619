import { Citation } from './Citation.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import type { QuestionnairePageData } from './scheme-data.ts'
import { QuestionWords } from './Questions.tsx'
import { SourceLines } from './SourceLines.tsx'
import { Trail } from './Trail.tsx'
import { Words } from './Words.tsx'

export default function QuestionnairePage({ page }: { readonly page: QuestionnairePageData }) {
  const { scheme, sources, title, place, questions, record, read } = page
  const description = `The questionnaire as the source words it: ${questions.length} questions with their options and codes.`
  return (
    <Page
      kind="questionnaire"
      scheme={scheme}
      title={`${title.en} · ${scheme.title.en}`}
      description={description}
    >
      <Trail scheme={scheme} />
      <header>
        <h1>
          <Words of={title} />
        </h1>
        <p className="lead">{description}</p>
        <SourceLines sources={sources} />
        <p className="doors-here">
          {read === undefined ? null : <PageLink to={read}>Read a response to it</PageLink>}
          {record === undefined ? null : (
            <PageLink to={record.href}>
              <Words of={record.title} />, as a record
            </PageLink>
          )}
          <Citation place={place} />
        </p>
      </header>
      <ol className="questionnaire">
        {questions.map((question) => (
          <li key={question.field}>
            <h2>
              {question.concept === undefined ? (
                question.field
              ) : (
                <PageLink to={question.concept.href}>
                  <Words of={question.concept.label} />
                </PageLink>
              )}
            </h2>
            <QuestionWords question={question} scheme={scheme.id} />
          </li>
        ))}
      </ol>
    </Page>
  )
}
