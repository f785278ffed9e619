import type { Facet, Question, Questionnaire } from '@ssi/taxonomy'
import type {
  AgeRange,
  ChoiceAnswer,
  FacetRead,
  ItemAnswer,
  QuestionAnswer,
  Reading,
  TextAnswer,
} from './reading.ts'
import { refusesAll } from './refusals.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * The record of a reading, by the fields that the questionnaire names. What stayed unknown is left out; an option
 * that stayed unknown is a `null` in its list; a question that is not there is `'not-stated'`.
 */
export function recordOf(reading: Reading, questionnaire: Questionnaire): Fields {
  return Object.assign(
    {},
    ...reading.headings.map(({ id, value }) => (value === undefined ? {} : { [id]: value })),
    refusing(reading, questionnaire),
    ...questionnaire.questions.map((question) => answered(question, reading.answers)),
  ) as Fields
}

function refusing({ answers, refusals }: Reading, { refusal }: Questionnaire): Fields {
  return refusal !== undefined && refusesAll(answers, refusals) ? { [refusal]: true } : {}
}

function answered(question: Question, answers: readonly QuestionAnswer[]): Fields {
  const answer = answers.find((read) => read.question === question.id)
  if (answer === undefined || !answer.found) return { [question.id]: 'not-stated' }
  if (answer.status === 'refused') return {}
  if (answer.kind === 'free-text') return inWords(question, answer)
  return { ...chosen(answer), ...explained(question, answer) }
}

function chosen({ question, kind, options, status }: ChoiceAnswer): Fields {
  if (status === 'not-answered' && options.every(({ reason }) => reason === 'not-listed'))
    return { [question]: 'not-stated' }
  const marked = options.filter((option) => option.marked !== false)
  if (kind === 'any-of') return { [question]: marked.map((option) => (option.marked ? option.option : null)) }
  if (marked.length === 0) return { [question]: 'not-stated' }
  const [only, ...others] = marked.filter((option) => option.reason !== 'not-listed')
  return only?.marked && others.length === 0 ? { [question]: only.option } : {}
}

function explained(question: Question, { options }: ChoiceAnswer): Fields {
  const asking = options.find(({ option }) => asksToExplain(question, option))
  if (question.explanation === undefined || asking === undefined) return {}
  // Where the option itself stays unknown, so does whether it is explained.
  if (asking.marked === undefined && asking.explanation === undefined) return {}
  return { [question.explanation]: asking.explanation ?? 'none' }
}

function asksToExplain(question: Question, id: string): boolean {
  return (
    question.kind !== 'free-text' && question.options.some((option) => option.id === id && option.explain)
  )
}

function inWords(question: Question, { headings, items }: TextAnswer): Fields {
  if (question.kind !== 'free-text') return {}
  const heading = headings.map(({ text }) => text).join('; ')
  return {
    ...(question.heading === undefined || heading === '' ? {} : { [question.heading]: heading }),
    [question.id]: items.map((item) => itemFields(item, question.facets)),
  }
}

function itemFields({ text, facets }: ItemAnswer, asked: readonly Facet[]): Fields {
  return Object.assign(
    { text },
    ...asked.map((facet) =>
      facetField(
        facet,
        facets.filter((read) => read.facet === facet.id),
      ),
    ),
  ) as Fields
}

function facetField(facet: Facet, reads: readonly FacetRead[]): Fields {
  const values = [...new Set(reads.map(({ value }) => JSON.stringify(value)))].map(
    (value) => JSON.parse(value) as FacetRead['value'],
  )
  const [first] = values
  // What may be denied, or cannot be told, is neither a value nor not stated.
  if (reads.some(({ confidence }) => confidence === 'unsure')) return {}
  if (first === undefined) return facet.asked ? { [facet.id]: 'not-stated' } : {}
  if (facet.kind === 'terms' && facet.many) return { [facet.id]: values }
  if (values.length > 1) return {}
  return { [facet.id]: typeof first === 'object' ? bounds(first) : first }
}

function bounds({ min, max }: AgeRange): Fields {
  return { min: min ?? 'none', max: max ?? 'none' }
}
