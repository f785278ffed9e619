import { trainingLabel } from './label.ts'
import type { TrainingId } from './scheme.ts'

// The lists that fields and rules go by. They carry labels only: a validator needs no definitions in its bundle.

/** The four topics, in the order of the module. */
export const topics = choices(
  'motivational-interviewing-topic',
  'network-therapy-topic',
  'mutual-aid-topic',
  'brief-interventions-topic',
)

/** The three tasks that each topic has, in their order. */
export const tasks = choices('explore-the-resources', 'debate', 'study-group-discussion')

export const guidingQuestions = choices(
  'why-motivation-is-important',
  'how-to-assess-motivation',
  'implications-of-assessments',
  'assessments-in-treatment-planning',
)

/** The forms of a study group that the module names; the list is open. */
export const studyGroupForms = choices('peer-group', 'one-colleague', 'trusted-supervisor')

/** The motion that is debated in each topic. */
export const motions = {
  'motivational-interviewing-topic': 'one-to-one-motion',
  'network-therapy-topic': 'rigid-therapies-motion',
  'mutual-aid-topic': 'replaces-services-motion',
  'brief-interventions-topic': 'briefer-needs-skill-motion',
} as const

/**
 * The guiding questions of topic one, in their order.
 *
 * @example
 * ```ts run
 * import { guidingQuestionIds } from '@ssi/training'
 * guidingQuestionIds[0] // => 'why-motivation-is-important'
 * ```
 */
export const guidingQuestionIds = idsOf(guidingQuestions)

/**
 * The forms of a study group that the module names, in its order; the list is open.
 *
 * @example
 * ```ts run
 * import { studyGroupFormIds } from '@ssi/training'
 * studyGroupFormIds // => ['peer-group', 'one-colleague', 'trusted-supervisor']
 * ```
 */
export const studyGroupFormIds = idsOf(studyGroupForms)

/** The topics, in their order. */
export const topicIds = idsOf(topics)

/** The tasks, in their order. */
export const taskIds = idsOf(tasks)

/** The id of one of the four topics. */
export type TopicId = keyof typeof topics

/** The id of one of the three tasks of a topic. */
export type TaskId = keyof typeof tasks

/** What a field may hold: ids with their labels. */
type Choices<Id extends string> = { readonly [id in Id]: { readonly label: { readonly en: string } } }

function choices<const Id extends TrainingId>(...ids: readonly Id[]): Choices<Id> {
  return Object.fromEntries(ids.map((id) => [id, { label: { en: trainingLabel(id) } }])) as Choices<Id>
}

function idsOf<const Id extends string>(of: Choices<Id>): readonly Id[] {
  return Object.keys(of) as Id[]
}
