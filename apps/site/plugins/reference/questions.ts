import type { Question } from '@ssi/taxonomy'
import type { QuestionAsked, QuestionPlace } from '../../src/reference/page-data.ts'
import { conceptLink, type DomainReference, placeOf } from './reference.ts'

/** A question as a page shows it. */
export function questionAsked(reference: DomainReference, question: Question): QuestionAsked {
  const { text, instruction, kind, askedWhen, id, cite } = question
  return {
    text,
    ...(instruction === undefined ? {} : { instruction }),
    kind,
    ...(askedWhen === undefined ? {} : { askedWhen: askedAfter(reference, askedWhen) }),
    options: optionsOf(question).map((option) => ({
      ...conceptLink(reference, option.id),
      label: option.label,
      ...(option.explain ? { explain: true as const } : {}),
    })),
    facets:
      question.kind === 'free-text'
        ? question.facets.map((facet) => ({ id: facet.id, label: facet.label, asked: facet.asked === true }))
        : [],
    field: id,
    place: placeOf(cite),
  }
}

/** The questions that a concept asks. */
export function questionsAskedBy(reference: DomainReference, concept: string): readonly QuestionAsked[] {
  return questionsOf(reference)
    .filter((question) => question.concept === concept)
    .map((question) => questionAsked(reference, question))
}

/** The questions in which a concept is an option, and its place among the options. */
export function questionsWithOption(reference: DomainReference, concept: string): readonly QuestionPlace[] {
  return questionsOf(reference).flatMap((question) => {
    const options = optionsOf(question)
    const place = options.findIndex(({ id }) => id === concept) + 1
    if (place === 0 || question.concept === undefined) return []
    return [
      { question: conceptLink(reference, question.concept), text: question.text, place, of: options.length },
    ]
  })
}

export function questionsOf({ data }: DomainReference): readonly Question[] {
  return data.questionnaires.flatMap(({ questions }) => questions)
}

function optionsOf(question: Question) {
  return question.kind === 'free-text' ? [] : question.options
}

function askedAfter(reference: DomainReference, { question, option }: { question: string; option: string }) {
  const asked = questionsOf(reference).find(({ id }) => id === question)
  return {
    question: conceptLink(reference, asked?.concept ?? option),
    option: conceptLink(reference, option),
  }
}
