import type { Rule } from '@ssi/rules'
import { agesRunUpwards } from './ages-run-upwards.ts'
import { answersConcern202324 } from './answers-concern-2023-24.ts'
import { explainedDeliverersAreMarked } from './explained-deliverers-are-marked.ts'
import { explainedPathwayPointsAreMarked } from './explained-pathway-points-are-marked.ts'
import { noHasNoMarks } from './no-has-no-marks.ts'
import { noHasNoOfferings } from './no-has-no-offerings.ts'
import { offeringIsDescribed } from './offering-is-described.ts'
import { otherDeliverersAreExplained } from './other-deliverers-are-explained.ts'
import { otherPathwayPointsAreExplained } from './other-pathway-points-are-explained.ts'
import {
  deliverersAreAnswered,
  offeringsAreAnswered,
  pathwayPointsAreAnswered,
  provisionIsAnswered,
} from './questions-are-answered.ts'
import { yesHasADeliverer } from './yes-has-a-deliverer.ts'
import { yesHasAnOffering } from './yes-has-an-offering.ts'
import { yesHasAPathwayPoint } from './yes-has-a-pathway-point.ts'

/**
 * The rules of a response, in the order of the questionnaire.
 *
 * @example
 * ```ts run
 * import { foiRules } from '@ssi/foi'
 * foiRules.find((rule) => rule.id === 'ages-run-upwards')?.says // => { en: 'The lowest age of an offering is no higher than its highest.' }
 * ```
 */
export const foiRules: readonly Rule[] = [
  answersConcern202324,
  provisionIsAnswered,
  offeringsAreAnswered,
  noHasNoOfferings,
  yesHasAnOffering,
  offeringIsDescribed,
  agesRunUpwards,
  deliverersAreAnswered,
  yesHasADeliverer,
  otherDeliverersAreExplained,
  explainedDeliverersAreMarked,
  pathwayPointsAreAnswered,
  yesHasAPathwayPoint,
  otherPathwayPointsAreExplained,
  explainedPathwayPointsAreMarked,
  noHasNoMarks,
]
