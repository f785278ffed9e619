import type { Rule } from '@ssi/rules'
import { activityIsWithAnAdult } from './client-is-an-adult.ts'
import { interventionIsDeliveredByACompetentPractitioner } from './intervention-is-delivered-by-a-competent-practitioner.ts'
import { keyworkerDeliveryTakesSeveralSessions } from './keyworker-delivery-takes-several-sessions.ts'

/** The rules of an activity. What it is, the decision says; two of these look at its outcome. */
export const activityRules: readonly Rule[] = [
  activityIsWithAnAdult,
  interventionIsDeliveredByACompetentPractitioner,
  keyworkerDeliveryTakesSeveralSessions,
]
