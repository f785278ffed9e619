import type { OfferingInput } from '../records/offering.ts'

/**
 * A session that both definitions count.
 *
 * @example
 * ```ts run
 * import { assessOffering, exampleOffering } from '@ssi/single-session'
 * assessOffering(exampleOffering, { definition: 'both' }).verdict // => 'conforms'
 * ```
 */
export const exampleOffering = {
  name: 'One hour on sleep',
  service: 'wellbeing team',
  mode: 'therapist',
  modality: 'solution-focused',
  formats: ['individual'],
  standalone: true,
  mayReturn: true,
  planned: true,
  sessionsByDesign: 1,
  supportAndGuidance: true,
  specificIssue: 'sleep',
  therapeuticIntent: true,
  followUpPresumed: false,
  repeatUsePresumed: false,
  assessment: 'none',
  followUpBooked: false,
  diagnosis: false,
  plan: false,
  trajectoryStarted: false,
  trajectoryAdvised: false,
  bounded: true,
  specificActivities: true,
  aims: ['behaviour', 'beliefs'],
  structure: 'loose-structure',
  form: 'face-to-face-talk',
  partner: 'psychologist',
  trained: true,
  minutes: 60,
} satisfies OfferingInput
