import type { ActivityInput } from '../records/activity.ts'

/** A treatment by somebody else than the keyworker, in a sound package: a structured psychosocial intervention. */
export const familyTherapy = {
  name: 'Family therapy',
  content: 'treatment',
  aim: 'substance-misuse',
  keyworker: false,
  clearlyDefined: true,
  consistent: true,
  evidenceBased: true,
} as const satisfies ActivityInput

/** A treatment by the keyworker that meets all the page asks of keyworkers: a structured psychosocial intervention. */
export const keyworkerTreatment = {
  name: 'Motivational interviewing',
  content: 'treatment',
  aim: 'substance-misuse',
  keyworker: true,
  trained: true,
  supervised: true,
  consistent: true,
  evidenceBased: true,
  complete: true,
  planned: true,
  structured: true,
  coherent: true,
} as const satisfies ActivityInput

/**
 * An activity with every field filled in, which conforms and is a structured psychosocial intervention.
 *
 * @example
 * ```ts run
 * import { decideActivity, exampleActivity } from '@ssi/models-of-care'
 * decideActivity(exampleActivity).decided.outcome // => 'structured-psychosocial-intervention'
 * ```
 */
export const exampleActivity: ActivityInput = {
  ...keyworkerTreatment,
  clearlyDefined: true,
  population: 'adult',
  competent: true,
  sessions: 6,
  setting: 'community-services',
  throughCarats: false,
  phase: 'engaging-and-preparing',
}
