import type { Rule } from '@ssi/rules'
import { therapyIsOfAnAdult } from './client-is-an-adult.ts'
import { psychiatricStaffAreQualifiedAndSupervised } from './psychiatric-staff-are-qualified-and-supervised.ts'
import { psychiatricStaffAreTrained } from './psychiatric-staff-are-trained.ts'
import { psychologistIsTrainedQualifiedAndSupervised } from './psychologist-is-trained-qualified-and-supervised.ts'
import { specialistTherapistIsTrainedQualifiedAndSupervised } from './specialist-therapist-is-trained-qualified-and-supervised.ts'
import { therapyIsDeliveredByASpecialist } from './therapy-is-delivered-by-a-specialist.ts'
import { therapyIsPartOfTheCarePlan } from './therapy-is-part-of-the-care-plan.ts'

/** The rules of a therapy and who delivers it. */
export const therapyDeliveryRules: readonly Rule[] = [
  therapyIsOfAnAdult,
  therapyIsDeliveredByASpecialist,
  specialistTherapistIsTrainedQualifiedAndSupervised,
  psychiatricStaffAreTrained,
  psychiatricStaffAreQualifiedAndSupervised,
  psychologistIsTrainedQualifiedAndSupervised,
  therapyIsPartOfTheCarePlan,
]
