import { formalInterventions } from './formal-interventions.ts'
import { otherInterventions } from './other-interventions.ts'

/** The seven interventions, in the order of the aid. */
export const interventions = {
  'specialist-pharmacological-intervention': otherInterventions['specialist-pharmacological-intervention'],
  ...formalInterventions,
  'specialist-harm-reduction': otherInterventions['specialist-harm-reduction'],
}
