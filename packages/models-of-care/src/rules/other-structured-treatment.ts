import type { Rule } from '@ssi/rules'
import { carePlanAddressesTheFourDomains } from './care-plan-addresses-the-four-domains.ts'
import { otherStructuredTreatmentIsOfAnAdult } from './client-is-an-adult.ts'
import { otherStructuredTreatmentHasACarePlan } from './other-structured-treatment-has-a-care-plan.ts'
import { otherStructuredTreatmentHasRegularSessions } from './other-structured-treatment-has-regular-sessions.ts'
import { otherStructuredTreatmentIsCoveredByNoCategory } from './other-structured-treatment-is-covered-by-no-category.ts'
import { otherStructuredTreatmentIsNotAdditional } from './other-structured-treatment-is-not-additional.ts'

/** The rules of other structured treatment, in the order of the page. */
export const otherStructuredTreatmentRules: readonly Rule[] = [
  otherStructuredTreatmentIsOfAnAdult,
  otherStructuredTreatmentHasACarePlan,
  otherStructuredTreatmentHasRegularSessions,
  ...carePlanAddressesTheFourDomains,
  otherStructuredTreatmentIsCoveredByNoCategory,
  otherStructuredTreatmentIsNotAdditional,
]
