import { interventions } from '../choices.ts'
import type { ProviderInput } from '../provider.ts'

/** An offer with which nothing is wrong: all seven. */
export const everyOffer: ProviderInput = {
  offers: Object.keys(interventions) as (keyof typeof interventions)[],
}
