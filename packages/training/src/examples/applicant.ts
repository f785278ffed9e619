import type { ApplicantInput } from '../records/applicant.ts'

/**
 * An applicant who has all three things the page asks about.
 *
 * @example
 * ```ts run
 * import { checkApplicant, exampleApplicant } from '@ssi/training'
 * checkApplicant(exampleApplicant).findings // => []
 * ```
 */
export const exampleApplicant: ApplicantInput = {
  psychologyDegree: true,
  broadFurtherTraining: true,
  ampleExperience: true,
}
