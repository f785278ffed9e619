import { type ActivityAnswers, type ActivityInput, activityQuestions } from '@ssi/models-of-care'

const yesNo = [true, false] as const

const choices = {
  content: ['low-threshold-support', 'keyworking', 'technique', 'treatment'],
  aim: ['substance-misuse', 'co-morbid-mental-health', 'other'],
} as const

/** Every set of answers to the nine questions, an unanswered question among the answers. */
export function threeValued(): readonly ActivityAnswers[] {
  return activityQuestions.reduce<readonly ActivityAnswers[]>(
    (sets, { id }) => sets.flatMap((set) => [...refined(set, id), { ...set, [id]: undefined }]),
    [{}],
  )
}

/** Every case in which all twelve fields are known. */
export function answeredCases(): readonly ActivityInput[] {
  const fields = activityQuestions.flatMap((question) => question.fields)
  return fields.reduce<readonly ActivityInput[]>(
    (cases, field) =>
      cases.flatMap((known) => valuesOf(field).map((value) => ({ ...known, [field]: value }))),
    [{}],
  )
}

/** The sets of answers in which one open question more is answered. */
export function refinements(answers: ActivityAnswers): readonly ActivityAnswers[] {
  const open = activityQuestions.filter(({ id }) => answers[id] === undefined)
  return open.flatMap(({ id }) => refined(answers, id))
}

/** A key that two equal sets of answers share. */
export function keyOf(answers: ActivityAnswers): string {
  return activityQuestions.map(({ id }) => String(answers[id])).join(' ')
}

/** The nine answers that twelve known fields amount to. */
export function nineOf(activity: ActivityInput): ActivityAnswers {
  const { planned, structured, coherent, trained, supervised, ...rest } = activity
  return {
    ...rest,
    plannedStructuredCoherent: isEach(planned, structured, coherent),
    trainedAndSupervised: isEach(trained, supervised),
  }
}

function refined(answers: ActivityAnswers, id: keyof ActivityAnswers): readonly ActivityAnswers[] {
  return valuesOf(id).map((value) => ({ ...answers, [id]: value }))
}

function valuesOf(question: string): readonly (string | boolean)[] {
  return question === 'content' || question === 'aim' ? choices[question] : yesNo
}

function isEach(...flags: readonly unknown[]): boolean {
  return flags.every((flag) => flag === true)
}
