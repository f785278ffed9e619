import type { Option, Question, Questionnaire, Scheme } from '@ssi/taxonomy'
import { refuseStrangeIds, schemeIri } from '../iri.ts'
import { heading, type Resource } from './code-system.ts'

type Item = Readonly<Record<string, unknown>>

/**
 * A questionnaire as a Questionnaire of FHIR R4. Options are codes of the scheme; an explanation beside an option is an
 * item of its own, and so is the instruction.
 *
 * @param scheme The scheme whose concepts the options are.
 * @throws RangeError where two items would go by one id.
 * @example
 * ```ts run
 * import { fhirQuestionnaire } from '@ssi/interchange'
 * import { defineScheme } from '@ssi/taxonomy'
 * const scheme = defineScheme({
 *   id: 'answers', title: { en: 'Answers' }, summary: { en: 'What can be answered.' }, version: '1.0.0', concepts: {},
 * })
 * const place = { source: 'guide', section: 'questions', place: { en: 'Guide, questions' } }
 * const asked = { id: 'visit', title: { en: 'Visit' }, cite: place, headings: [], passages: [], questions: [] }
 * fhirQuestionnaire(asked, scheme)['url'] // => 'https://ssi.invalid/answers/questionnaires/visit/'
 * ```
 */
export function fhirQuestionnaire(questionnaire: Questionnaire, scheme: Scheme): Resource {
  const { headings, passages, questions } = questionnaire
  const item = [
    ...headings.map(({ id, kind, labels }) => ({
      linkId: id,
      text: labels[0] ?? id,
      type: kind === 'day' ? 'date' : 'string',
    })),
    ...passages.flatMap(({ value }) =>
      value === undefined ? [] : [{ linkId: value.id, text: value.after, type: 'string' }],
    ),
    ...questions.flatMap((question) => questionItems(question, scheme)),
  ]
  refuseStrangeIds(
    `The questionnaire "${questionnaire.id}"`,
    item.map(({ linkId }) => linkId),
  )
  return {
    resourceType: 'Questionnaire',
    ...heading({ ...questionnaire, version: scheme.version }),
    url: questionnaireUrl(questionnaire, scheme),
    item,
  }
}

/** The address of a questionnaire. */
export function questionnaireUrl({ id }: Questionnaire, scheme: Scheme): string {
  return `${schemeIri(scheme.id)}questionnaires/${id}/`
}

/** The item that takes the explanation of an option. */
export function explanationItem(question: Question, option: string): string {
  return `${question.explanation ?? `${question.id}-explanation`}-${option}`
}

/** An option as a code of the scheme. */
export function codingOf({ id, label }: Option, scheme: Scheme) {
  return { system: schemeIri(scheme.id), code: id, display: label.en }
}

function questionItems(question: Question, scheme: Scheme): readonly (Item & { readonly linkId: string })[] {
  const { id, text, instruction, askedWhen } = question
  const system = schemeIri(scheme.id)
  const enabled = (other: string, code: string) => ({
    enableWhen: [{ question: other, operator: '=', answerCoding: { system, code } }],
  })
  const asked = askedWhen === undefined ? {} : enabled(askedWhen.question, askedWhen.option)
  const options = question.kind === 'free-text' ? [] : question.options
  const shown =
    instruction === undefined
      ? {}
      : { item: [{ linkId: `${id}-instruction`, text: instruction.en, type: 'display' }] }
  const kind =
    question.kind === 'free-text'
      ? { type: 'text', repeats: true }
      : {
          type: 'choice',
          repeats: question.kind === 'any-of',
          answerOption: options.map((option) => ({ valueCoding: codingOf(option, scheme) })),
        }
  const explained = options.filter(({ explain }) => explain === true)
  return [
    { linkId: id, text: text.en, ...asked, ...kind, ...shown },
    ...explained.map((option) => ({
      linkId: explanationItem(question, option.id),
      text: option.label.en,
      type: 'text',
      ...enabled(id, option.id),
    })),
  ]
}
