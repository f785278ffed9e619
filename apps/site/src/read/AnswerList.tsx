import type { QuestionAnswer } from '@ssi/foi'
import { PageLink } from '../reference/PageLink.tsx'
import type { ReadPageData } from '../reference/record-data.ts'
import { Words } from '../reference/Words.tsx'
import type { NumberOf } from './Because.tsx'
import { ChoiceOptions } from './ChoiceOptions.tsx'
import { Decide } from './Decide.tsx'
import type { DocumentRead } from './document-read.ts'
import { Refusals } from './Refusals.tsx'
import { TextItems } from './TextItems.tsx'

interface AnswerListProps {
  readonly page: ReadPageData
  readonly document: DocumentRead
  readonly numberOf: NumberOf
}

/** The answer to each question, in the questionnaire's order. */
export function AnswerList({ page, document, numberOf }: AnswerListProps) {
  return document.reading.answers.map((answer) => {
    const question = page.questions.find(({ field }) => field === answer.question)
    return (
      <section key={answer.question} className="answer">
        <h3>
          {question?.concept === undefined ? (
            answer.question
          ) : (
            <PageLink to={question.concept.href}>
              <Words of={question.concept.label} />
            </PageLink>
          )}
        </h3>
        <p className="in-short">{inShort(answer, page)}</p>
        {answer.kind === 'any-of' ? null : (
          <Decide answer={answer.question} name={question?.text.en ?? answer.question} />
        )}
        <Refusals refusals={answer.refusals} numberOf={numberOf} />
        {!answer.found && answer.kind !== 'any-of' ? null : answer.kind === 'free-text' ? (
          <TextItems
            answer={answer}
            facets={question?.facets ?? []}
            page={page}
            reasons={document.reasons}
            numberOf={numberOf}
          />
        ) : (
          <ChoiceOptions answer={answer} page={page} reasons={document.reasons} numberOf={numberOf} />
        )}
      </section>
    )
  })
}

/** The answer in one line. */
function inShort(answer: QuestionAnswer, { concepts, fields }: ReadPageData): string {
  if (!answer.found) return 'The document does not have this question.'
  if (answer.status === 'refused') return 'Refused'
  if (answer.kind === 'free-text') {
    if (answer.items.length === 0 && answer.nonAnswers.length > 0)
      return 'Answered with words that are no answer.'
    const { label, item = label } = fields[answer.question] ?? { label: { en: 'entries' } }
    const items = `${answer.items.length} ${(answer.items.length === 1 ? item : label)?.en}`
    if (answer.headings.length === 0) return items
    return `${answer.headings.length === 1 ? 'One heading' : `${answer.headings.length} headings`} and ${items}`
  }
  const marked = answer.options.filter((option) => option.marked)
  const open = answer.options.filter((option) => option.marked === undefined).length
  const unsure = open === 0 ? '' : `, ${open} unsure`
  const [only] = marked
  if (answer.kind === 'one-of' && only !== undefined && marked.length === 1) {
    return `${concepts[only.option]?.label.en ?? only.option}${unsure}`
  }
  if (answer.kind === 'one-of' && answer.status !== 'not-answered')
    return open === 0 ? 'Not marked' : 'Unsure'
  return `${marked.length} of ${answer.options.length} marked${unsure}`
}
