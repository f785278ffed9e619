import { codes, record } from '@ssi/rules'
import type * as z from 'zod/mini'
import { interventions } from './choices.ts'

/**
 * What a provider or an area has on offer for young people under 18.
 *
 * @example
 * ```ts run
 * import { providerOffer } from '@ssi/ndtms'
 * providerOffer.safeParse({ offers: ['counselling', 'family-work'] }).success // => true
 * ```
 */
export const providerOffer = record({
  offers: codes(interventions, {
    label: { en: 'interventions on offer' },
    question: { en: 'Which of the seven interventions can a young person under 18 get here?' },
  }),
})

/** What a provider offers, as it is given to a check. */
export type ProviderInput = z.input<typeof providerOffer>
