import type { Answer, Answers, Question, Questionnaire, Scheme } from '@ssi/taxonomy'
import { schemeIri } from '../iri.ts'
import type { Resource } from './code-system.ts'
import { codingOf, explanationItem, questionnaireUrl } from './questionnaire.ts'

const absent = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason'

/**
 * Answers as a QuestionnaireResponse of FHIR R4. What the document was read for and does not say has no answer and says
 * so; a question that nobody answered is not there.
 *
 * @throws RangeError where an answer is to no question, or an explanation to no option of it.
 * @example
 * ```ts run
 * import { fhirResponse } from '@ssi/interchange'
 * import { defineScheme } from '@ssi/taxonomy'
 * const scheme = defineScheme({
 *   id: 'answers', title: { en: 'Answers' }, summary: { en: 'What can be answered.' }, version: '1.0.0', concepts: {},
 * })
 * const place = { source: 'guide', section: 'questions', place: { en: 'Guide, questions' } }
 * const asked = {
 *   id: 'visit', title: { en: 'Visit' }, cite: place, headings: [], passages: [],
 *   questions: [{ id: 'why', kind: 'free-text', text: { en: 'Why?' }, facets: [], cite: place }],
 * } as const
 * fhirResponse({ why: { text: ['It rained.'] } }, asked, scheme)['item']
 * // => [{ linkId: 'why', text: 'Why?', answer: [{ valueString: 'It rained.' }] }]
 * ```
 */
export function fhirResponse(answers: Answers, questionnaire: Questionnaire, scheme: Scheme): Resource {
  const strange = Object.keys(answers).find((id) =>
    questionnaire.questions.every((question) => question.id !== id),
  )
  if (strange !== undefined) {
    throw new RangeError(`The questionnaire "${questionnaire.id}" asks no question "${strange}".`)
  }
  const item = questionnaire.questions.flatMap((question) => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
    return answer === undefined ? [] : answerItems(answer, question, scheme)
  })
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${questionnaireUrl(questionnaire, scheme)}|${scheme.version}`,
    status: 'completed',
    item,
  }
}

function answerItems({ chosen, text, explanations = {} }: Answer, question: Question, scheme: Scheme) {
  const options = question.kind === 'free-text' ? [] : question.options
  const optionOf = (id: string) => {
    const option = options.find((entry) => entry.id === id)
    if (option === undefined) throw new RangeError(`The question "${question.id}" has no option "${id}".`)
    return option
  }
  const answer = [
    ...(chosen === undefined || chosen === 'not-stated'
      ? []
      : chosen.map((id) => ({ valueCoding: codingOf(optionOf(id), scheme) }))),
    ...(text ?? []).map((line) => ({ valueString: line })),
  ]
  return [
    {
      linkId: question.id,
      text: question.text.en,
      ...(chosen === 'not-stated' ? { extension: [{ url: absent, valueCode: 'unknown' }] } : {}),
      ...(answer.length === 0 ? {} : { answer }),
    },
    ...Object.entries(explanations).map(([id, words]) => ({
      linkId: explanationItem(question, id),
      text: optionOf(id).label.en,
      answer: [{ valueString: words }],
    })),
  ]
}

/** The answers of a response, and what of it was no answer to a question. */
export interface FhirAnswers {
  readonly answers: Answers
  /** What could not be read, as paths into the response. */
  readonly unread: readonly string[]
}

/**
 * Reads the answers back from a QuestionnaireResponse. Takes any input and never throws; what is no answer to one of the
 * questions is named.
 *
 * @example
 * ```ts run
 * import { answersOfFhir } from '@ssi/interchange'
 * import { defineScheme } from '@ssi/taxonomy'
 * const scheme = defineScheme({
 *   id: 'answers', title: { en: 'Answers' }, summary: { en: 'What can be answered.' }, version: '1.0.0', concepts: {},
 * })
 * const place = { source: 'guide', section: 'questions', place: { en: 'Guide, questions' } }
 * const asked = {
 *   id: 'visit', title: { en: 'Visit' }, cite: place, headings: [], passages: [],
 *   questions: [{ id: 'why', kind: 'free-text', text: { en: 'Why?' }, facets: [], cite: place }],
 * } as const
 * answersOfFhir({ item: [{ linkId: 'why', answer: [{ valueString: 'It rained.' }] }, { linkId: 'when' }] }, asked, scheme)
 * // => { answers: { why: { text: ['It rained.'] } }, unread: ['item.1'] }
 * ```
 */
export function answersOfFhir(response: unknown, questionnaire: Questionnaire, scheme: Scheme): FhirAnswers {
  const answers = new Map<string, Answer>()
  const unread: string[] = []
  for (const [index, item] of listOf(memberOf(response, 'item')).entries()) {
    const linkId = memberOf(item, 'linkId')
    const place = `item.${index}`
    const question = questionnaire.questions.find(({ id }) => id === linkId)
    const explained = question === undefined ? explainedOption(linkId, questionnaire) : undefined
    if (question !== undefined) {
      const { answer, strange } = readAnswer(item, question, scheme)
      answers.set(question.id, { ...answers.get(question.id), ...answer })
      unread.push(...strange.map((at) => `${place}.answer.${at}`))
    } else if (explained === undefined) unread.push(place)
    else {
      const [words] = listOf(memberOf(item, 'answer')).map((each) => memberOf(each, 'valueString'))
      if (typeof words !== 'string') unread.push(place)
      else {
        const before = answers.get(explained.question) ?? {}
        answers.set(explained.question, {
          ...before,
          explanations: { ...before.explanations, [explained.option]: words },
        })
      }
    }
  }
  return { answers: Object.fromEntries(answers), unread }
}

function readAnswer(item: unknown, question: Question, scheme: Scheme) {
  const strange: number[] = []
  const chosen: string[] = []
  const text: string[] = []
  const options = question.kind === 'free-text' ? [] : question.options
  for (const [index, given] of listOf(memberOf(item, 'answer')).entries()) {
    const coding = memberOf(given, 'valueCoding')
    const code = memberOf(coding, 'code')
    const line = memberOf(given, 'valueString')
    const isOurs = memberOf(coding, 'system') === schemeIri(scheme.id)
    if (isOurs && options.some(({ id }) => id === code)) chosen.push(String(code))
    else if (typeof line === 'string') text.push(line)
    else strange.push(index)
  }
  const notStated = listOf(memberOf(item, 'extension')).some((each) => memberOf(each, 'url') === absent)
  const said = chosen.length > 0 ? { chosen } : notStated ? { chosen: 'not-stated' as const } : {}
  return { answer: { ...said, ...(text.length === 0 ? {} : { text }) }, strange }
}

function explainedOption(linkId: unknown, { questions }: Questionnaire) {
  for (const question of questions) {
    const options = question.kind === 'free-text' ? [] : question.options
    const option = options.find(({ id }) => explanationItem(question, id) === linkId)
    if (option !== undefined) return { question: question.id, option: option.id }
  }
  return undefined
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return (value as Readonly<Record<string, unknown>>)[key]
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
