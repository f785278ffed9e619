import type { QuestionAnswer, TextAnswer } from '@ssi/foi'
import type { Json } from '@ssi/rules'
import { PageLink } from '../reference/PageLink.tsx'
import type { ReadPageData } from '../reference/record-data.ts'
import { Words } from '../reference/Words.tsx'
import type { NumberOf } from './Because.tsx'
import { capital } from './capital.ts'
import { ChoiceOptions } from './ChoiceOptions.tsx'
import { decisionOn } from './decide-context.ts'
import { Decide } from './Decide.tsx'
import { DecideRest } from './DecideRest.tsx'
import type { DocumentRead } from './document-read.ts'
import { inWords } from './in-words.ts'
import { isOpen, markedNow } from './marked-now.ts'
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
        <p className="in-short">{inShort(answer, document, page)}</p>
        {answer.kind === 'any-of' ? (
          <DecideRest question={answer.question} name={question?.text.en ?? answer.question} page={page} />
        ) : (
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
          <ChoiceOptions answer={answer} page={page} document={document} numberOf={numberOf} />
        )}
      </section>
    )
  })
}

/** The answer in one line, as it stands after what a person decided. */
function inShort(answer: QuestionAnswer, document: DocumentRead, page: ReadPageData): string {
  if (decisionOn(document.reading, answer.question) !== undefined)
    return decidedInShort(answer, document, page)
  if (!answer.found) return 'This question was not found.'
  if (answer.status === 'refused') return 'Refused, or not held'
  if (answer.kind === 'free-text') return itemsInShort(answer, page)
  const options = answer.options.map((option) => ({ option, now: markedNow(document, answer, option) }))
  const marked = options.filter(({ now }) => now.marked)
  const open = options.filter(({ option, now }) => !now.isDecided && isOpen(option)).length
  const unsure = open === 0 ? '' : `, ${open} unsure`
  const [only] = marked
  if (answer.kind === 'any-of') return `${marked.length} of ${options.length} marked${unsure}`
  if (only !== undefined && marked.length === 1)
    return `${page.concepts[only.option.option]?.label.en ?? only.option.option}${unsure}`
  return open === 0 ? 'Not marked' : 'Unsure'
}

function decidedInShort({ question }: QuestionAnswer, { record }: DocumentRead, page: ReadPageData): string {
  const fields = record as Readonly<Record<string, Json>>
  return capital(inWords(fields[question] ?? null, question, page))
}

function itemsInShort(
  { question, headings, items, nonAnswers }: TextAnswer,
  { fields }: ReadPageData,
): string {
  if (items.length === 0 && nonAnswers.length > 0) return 'Answered with words that are no answer.'
  const { label, item = label } = fields[question] ?? { label: { en: 'entries' } }
  const said = `${items.length} ${(items.length === 1 ? item : label)?.en}`
  if (headings.length === 0) return said
  return `${headings.length === 1 ? 'One heading' : `${headings.length} headings`} and ${said}`
}
