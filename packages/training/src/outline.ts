import { motions, type TaskId, taskIds, type TopicId, topicIds } from './choices.ts'
import type { TrainingId } from './scheme.ts'

/** A topic of the module with all that belongs to it, by id. */
export interface OutlinedTopic {
  readonly topic: TopicId
  readonly tasks: readonly {
    /** The kind of task, as records name it. */
    readonly task: TaskId
    /** What the task is in this topic. */
    readonly concept: TrainingId
  }[]
  readonly motion: TrainingId
  /** The learning outcome it works towards: worked out here, since the module links none to a topic. */
  readonly outcome: TrainingId
}

const concepts: Readonly<Record<TopicId, readonly [TrainingId, TrainingId, TrainingId]>> = {
  'motivational-interviewing-topic': [
    'motivational-interviewing-resources',
    'motivational-interviewing-debate',
    'motivational-interviewing-discussion',
  ],
  'network-therapy-topic': [
    'network-therapy-resources',
    'network-therapy-debate',
    'network-therapy-discussion',
  ],
  'mutual-aid-topic': ['mutual-aid-resources', 'mutual-aid-debate', 'mutual-aid-discussion'],
  'brief-interventions-topic': [
    'brief-interventions-resources',
    'brief-interventions-debate',
    'brief-interventions-discussion',
  ],
}

const outcomes: Readonly<Record<TopicId, TrainingId>> = {
  'motivational-interviewing-topic': 'understanding-of-motivational-techniques',
  'network-therapy-topic': 'knowledge-of-psychosocial-interventions',
  'mutual-aid-topic': 'understanding-of-mutual-aid',
  'brief-interventions-topic': 'knowledge-of-psychosocial-interventions',
}

/**
 * The module in its order: four topics, each with its three tasks, its motion and its outcome.
 *
 * @example
 * ```ts run
 * import { moduleOutline } from '@ssi/training'
 * moduleOutline.map(({ motion }) => motion)
 * // => ['one-to-one-motion', 'rigid-therapies-motion', 'replaces-services-motion', 'briefer-needs-skill-motion']
 * ```
 */
export const moduleOutline: readonly OutlinedTopic[] = topicIds.map((topic) => ({
  topic,
  tasks: taskIds.flatMap((task, index) => {
    const concept = concepts[topic][index]
    return concept === undefined ? [] : [{ task, concept }]
  }),
  motion: motions[topic],
  outcome: outcomes[topic],
}))
