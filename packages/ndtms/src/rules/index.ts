import type { Rule } from '@ssi/rules'
import { counsellingIsFaceToFaceOrEquivalent } from './counselling-is-face-to-face-or-equivalent.ts'
import { delivererIsCompetent } from './deliverer-is-competent.ts'
import { endIsNotBeforeStart } from './end-is-not-before-start.ts'
import { everyInterventionIsOnOffer } from './every-intervention-is-on-offer.ts'
import { familyWorkFallsInTreatment } from './family-work-falls-in-treatment.ts'
import { familyWorkIsReportedUnderTheYoungPerson } from './family-work-is-reported-under-the-young-person.ts'
import { familyWorkStartsAtFirstFormalAppointment } from './family-work-starts-at-first-formal-appointment.ts'
import { familyWorkSupportsTheFamily } from './family-work-supports-the-family.ts'
import { fullAssessmentCoversMisuseAndRisks } from './full-assessment-covers-misuse-and-risks.ts'
import { fullAssessmentIsBeforeTheDayOfTheStart } from './full-assessment-is-before-the-day-of-the-start.ts'
import { guidelinesAreFollowed } from './guidelines-are-followed.ts'
import { harmReductionFollowsFullAssessment } from './harm-reduction-follows-full-assessment.ts'
import { harmReductionHasAnArea } from './harm-reduction-has-an-area.ts'
import { harmReductionIsInAStructuredCarePlan } from './harm-reduction-is-in-a-structured-care-plan.ts'
import { harmReductionStartsAtFirstAppointmentWithIt } from './harm-reduction-starts-at-first-appointment-with-it.ts'
import { keyWorkComponentsAreNamedInTheAid } from './key-work-components-are-named-in-the-aid.ts'
import { needIsAssessed } from './need-is-assessed.ts'
import { overdoseAdviceHasSpecialistKnowledge } from './overdose-advice-has-specialist-knowledge.ts'
import { pharmacologicalAimsAreNamedInTheAid } from './pharmacological-aims-are-named-in-the-aid.ts'
import { pharmacologyIsSpecificToSubstanceMisuse } from './pharmacology-is-specific-to-substance-misuse.ts'
import { psychosocialStartsAtFirstFormalAppointment } from './psychosocial-starts-at-first-formal-appointment.ts'
import { purposesAreNamedInTheAid } from './purposes-are-named-in-the-aid.ts'
import { relapsePreventionTeachesThreeSkills } from './relapse-prevention-teaches-three-skills.ts'
import { startIsFirstDoseDispensed } from './start-is-first-dose-dispensed.ts'
import { startIsNotBeforeBirth } from './start-is-not-before-birth.ts'
import { startIsNotInTheFuture } from './start-is-not-in-the-future.ts'
import { therapyIsGoalOriented } from './therapy-is-goal-oriented.ts'
import { typeIsChosenForAReason } from './type-is-chosen-for-a-reason.ts'
import { youngPersonIsUnder18 } from './young-person-is-under-18.ts'

/** The rules of one recorded intervention: what the days say, then what holds in the order of the aid. */
export const interventionRules: readonly Rule[] = [
  startIsNotInTheFuture,
  startIsNotBeforeBirth,
  endIsNotBeforeStart,
  youngPersonIsUnder18,
  keyWorkComponentsAreNamedInTheAid,
  delivererIsCompetent,
  needIsAssessed,
  purposesAreNamedInTheAid,
  guidelinesAreFollowed,
  typeIsChosenForAReason,
  psychosocialStartsAtFirstFormalAppointment,
  startIsFirstDoseDispensed,
  pharmacologyIsSpecificToSubstanceMisuse,
  pharmacologicalAimsAreNamedInTheAid,
  counsellingIsFaceToFaceOrEquivalent,
  therapyIsGoalOriented,
  relapsePreventionTeachesThreeSkills,
  familyWorkStartsAtFirstFormalAppointment,
  familyWorkFallsInTreatment,
  familyWorkIsReportedUnderTheYoungPerson,
  familyWorkSupportsTheFamily,
  harmReductionStartsAtFirstAppointmentWithIt,
  harmReductionIsInAStructuredCarePlan,
  harmReductionFollowsFullAssessment,
  fullAssessmentIsBeforeTheDayOfTheStart,
  fullAssessmentCoversMisuseAndRisks,
  harmReductionHasAnArea,
  overdoseAdviceHasSpecialistKnowledge,
]

/** The rules of what a provider offers. */
export const providerRules: readonly Rule[] = [everyInterventionIsOnOffer]

/**
 * Every rule of the aid: those of a recorded intervention, then those of a provider’s offer.
 *
 * @example
 * ```ts run
 * import { ndtmsRules } from '@ssi/ndtms'
 * ndtmsRules.find((rule) => rule.id === 'young-person-is-under-18')?.basis // => 'derived'
 * ```
 */
export const ndtmsRules: readonly Rule[] = [...interventionRules, ...providerRules]
