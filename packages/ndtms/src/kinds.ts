import { type Condition, equals, oneOf } from '@ssi/rules'
import type { InterventionFacts } from './options.ts'

type Type = NonNullable<InterventionFacts['type']>

/** The formal psychosocial interventions that have no start sentence of their own in the aid. */
export const withoutStartSentence: readonly Type[] = [
  'counselling',
  'cognitive-behavioural-therapy',
  'motivational-interviewing',
  'relapse-prevention',
]

/** What the aid says of formal psychosocial interventions it says of these five, and of no other. */
export const isFormalPsychosocial: Condition<InterventionFacts> = oneOf('type', [
  ...withoutStartSentence,
  'family-work',
])

export const isPharmacological: Condition<InterventionFacts> = equals(
  'type',
  'specialist-pharmacological-intervention',
)

export const isFamilyWork: Condition<InterventionFacts> = equals('type', 'family-work')

export const isHarmReduction: Condition<InterventionFacts> = equals('type', 'specialist-harm-reduction')
