import { type ConceptId, defineScheme } from '@ssi/taxonomy'
import { briefInterventions } from './concepts/brief-interventions.ts'
import { claims } from './concepts/claims.ts'
import { module } from './concepts/module.ts'
import { motivationalInterviewing } from './concepts/motivational-interviewing.ts'
import { mutualAid } from './concepts/mutual-aid.ts'
import { networkTherapy } from './concepts/network-therapy.ts'
import { outcomes } from './concepts/outcomes.ts'
import { studyGroup } from './concepts/study-group.ts'
import { tasks } from './concepts/tasks.ts'
import { topic } from './concepts/topic.ts'
import { tutors } from './concepts/tutors.ts'
import { twoDayCourse } from './concepts/two-day-course.ts'
import { widerAudience } from './concepts/wider-audience.ts'
import { version } from './generated/version.ts'

/**
 * A training module on psycho-social interventions, and a course of two days on single sessions.
 *
 * @example
 * ```ts run
 * import { training } from '@ssi/training'
 * training.concepts['one-to-one-motion'].kind // => 'motion'
 * ```
 */
export const training = defineScheme({
  id: 'training',
  title: { en: 'Training in psycho-social interventions', nl: 'Training in psychosociale interventies' },
  summary: {
    en: 'How one training module on addiction is built, from its topics and tasks to its outcomes, and what a Dutch course of two days asks of those who apply.',
    nl: 'Hoe één trainingsmodule over verslaving is opgebouwd, van onderwerpen en taken tot leeruitkomsten, en wat een Nederlandse training van twee dagen van kandidaten vraagt.',
  },
  version,
  concepts: {
    ...module,
    ...claims,
    ...topic,
    ...motivationalInterviewing,
    ...networkTherapy,
    ...mutualAid,
    ...briefInterventions,
    ...tasks,
    ...studyGroup,
    ...outcomes,
    ...tutors,
    ...twoDayCourse,
    ...widerAudience,
  },
})

/** The id of a concept of the training module or of the course. */
export type TrainingId = ConceptId<typeof training>
