import { ndtmsLabel } from './label.ts'
import type { NdtmsId } from './scheme.ts'

// The lists that fields and rules go by. They carry labels only: a validator needs no definitions in its bundle.

/** The seven interventions, in the order of the aid. */
export const interventions = choices(
  'specialist-pharmacological-intervention',
  'counselling',
  'cognitive-behavioural-therapy',
  'motivational-interviewing',
  'relapse-prevention',
  'family-work',
  'specialist-harm-reduction',
)

export const relapsePreventionSkills = choices(
  'identify-vulnerable-situations',
  'avoid-high-risk-situations',
  'cope-with-these-situations',
)

export const familyRecipients = choices(
  'parents',
  'carers',
  'other-family-members',
  'siblings',
  'grandparents',
  'foster-carers',
)

export const harmReductionAreas = choices('injecting', 'overdose', 'risky-behaviour')

export const assessed = choices('assessment-of-substance-misuse', 'assessment-of-risks')

export const purposes = choices('substance-misuse', 'co-occurring-mental-health-disorders')

export const pharmacologicalAims = choices(
  'prescribing-for-detoxification',
  'prescribing-for-stabilisation',
  'prescribing-for-symptomatic-relief',
  'medication-to-prevent-relapse',
)

export const keyWorkComponents = choices(
  'review-of-care-plans-and-goals',
  'advice-and-information',
  'increasing-motivation',
  'preventing-relapse',
  'help-with-social-problems',
)

/** What a field may hold: ids with their labels. */
type Choices<Id extends string> = { readonly [id in Id]: { readonly label: { readonly en: string } } }

function choices<const Id extends NdtmsId>(...ids: readonly Id[]): Choices<Id> {
  return Object.fromEntries(ids.map((id) => [id, { label: { en: ndtmsLabel(id) } }])) as Choices<Id>
}
