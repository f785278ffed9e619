import { Citation } from './Citation.tsx'
import { Page } from './Page.tsx'
import { PageLink } from './PageLink.tsx'
import type { QuestionnairePageData } from './scheme-data.ts'
import { QuestionWords } from './Questions.tsx'
import { SourceLines } from './SourceLines.tsx'
import { Trail } from './Trail.tsx'
import { Words } from './Words.tsx'
import { inWords } from '../words/language.ts'
import { Filled } from '../words/Filled.tsx'
import { scheme as say } from '../words/scheme.ts'

export default function QuestionnairePage({ page }: { readonly page: QuestionnairePageData }) {
  const { scheme, sources, title, place, questions, record, read } = page
  const description = say.questionnaire(questions.length)
  return (
    <Page
      kind="questionnaire"
      scheme={scheme}
      title={`${inWords(title)} · ${inWords(scheme.title)}`}
      description={description}
    >
      <Trail scheme={scheme} />
      <header>
        <h1>
          <Words of={title} />
        </h1>
        <p className="lead">{description}</p>
        <SourceLines sources={sources} about={title} />
        <p className="doors-here">
          {read === undefined ? null : (
            <PageLink to={read.href}>
              <Words of={read.title} />
            </PageLink>
          )}
          {record === undefined ? null : (
            <PageLink to={record.href}>
              <Filled words={say.asRecord} with={{ record: <Words of={record.title} /> }} />
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
