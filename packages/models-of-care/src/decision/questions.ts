import { type DecisionQuestion, fieldsOf } from '@ssi/rules'
import { modelsOfCare2006 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { type ActivityInput, activityRecord } from '../records/activity.ts'

type DecidingField =
  | 'content'
  | 'aim'
  | 'keyworker'
  | 'trained'
  | 'supervised'
  | 'clearlyDefined'
  | 'consistent'
  | 'evidenceBased'
  | 'complete'
  | 'planned'
  | 'structured'
  | 'coherent'

/** One of the questions that decide an activity; where it fills several fields, they are only asked together. */
export interface ActivityQuestion extends DecisionQuestion {
  readonly id: keyof ActivityAnswers
  readonly fields: readonly DecidingField[]
  /** The concepts it asks for, as full ids. */
  readonly about: readonly string[]
}

/** Answers to the questions; absent means unknown. */
export interface ActivityAnswers {
  readonly content?: ActivityInput['content']
  readonly aim?: ActivityInput['aim']
  readonly keyworker?: boolean | null
  readonly clearlyDefined?: boolean | null
  readonly consistent?: boolean | null
  readonly evidenceBased?: boolean | null
  readonly complete?: boolean | null
  readonly plannedStructuredCoherent?: boolean | null
  readonly trainedAndSupervised?: boolean | null
}

const { comorbidTherapies, keyworking, lowThreshold, threshold } = modelsOfCare2006
const fields = fieldsOf(activityRecord)

/**
 * The nine questions whose answers decide an activity, in the order in which they are best asked.
 *
 * @example
 * ```ts run
 * import { activityQuestions } from '@ssi/models-of-care'
 * activityQuestions.length // => 9
 * activityQuestions.flatMap((question) => question.fields).length // => 12
 * ```
 */
export const activityQuestions: readonly ActivityQuestion[] = [
  {
    ...asked('content', ['low-threshold-support', 'keyworking', 'psychosocial-treatment-skill']),
    cite: [cite(threshold, 'technique'), cite(keyworking, 'process'), cite(lowThreshold, 'kinds')],
  },
  {
    ...asked('aim', ['primary-aim', 'co-morbid-mental-health-problem']),
    cite: [cite(comorbidTherapies, 'aim')],
  },
  { ...asked('keyworker', ['keyworker']), cite: [cite(keyworking, 'process')] },
  { ...asked('clearlyDefined', ['clearly-defined']), cite: [cite(threshold, 'package')] },
  {
    ...asked('consistent', ['consistent']),
    cite: [cite(threshold, 'package'), cite(keyworking, 'completeness')],
  },
  {
    ...asked('evidenceBased', ['evidence-based']),
    cite: [cite(threshold, 'package'), cite(keyworking, 'delivery')],
  },
  { ...asked('complete', ['complete']), cite: [cite(keyworking, 'completeness')] },
  {
    id: 'plannedStructuredCoherent',
    fields: ['planned', 'structured', 'coherent'],
    asks: { en: 'Is the package planned, structured and coherent, all three?' },
    about: fullIds(['planned', 'structured', 'coherent']),
    cite: [cite(keyworking, 'delivery')],
  },
  {
    id: 'trainedAndSupervised',
    fields: ['trained', 'supervised'],
    asks: { en: 'Has the person who delivers it received both training and supervision for it?' },
    about: fullIds(['keyworker-training', 'keyworker-supervision']),
    cite: [cite(keyworking, 'delivery')],
  },
]

/**
 * The activity that answers to the nine questions describe. A "no" to a question about several fields answers each
 * of them with no, which decides the same: the table asks for them together only.
 *
 * @example
 * ```ts run
 * import { activityOf } from '@ssi/models-of-care'
 * activityOf({ content: 'treatment', trainedAndSupervised: true })
 * // => { content: 'treatment', trained: true, supervised: true }
 * ```
 */
export function activityOf(answers: ActivityAnswers): ActivityInput {
  const given = activityQuestions.flatMap(({ id, fields: filled }) => {
    const answer = answers[id]
    return answer === undefined || answer === null ? [] : filled.map((field) => [field, answer] as const)
  })
  return Object.fromEntries(given)
}

function asked<const Id extends DecidingField & keyof ActivityAnswers>(id: Id, concepts: readonly string[]) {
  const asks = fields.find(({ path }) => path === id)?.question ?? { en: id }
  return { id, fields: [id], asks, about: fullIds(concepts) }
}

function fullIds(concepts: readonly string[]): readonly string[] {
  return concepts.map((concept) => `models-of-care:${concept}`)
}
