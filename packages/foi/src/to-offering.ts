import { foiLabel, isFoiId } from './label.ts'
import type { FoiResponse } from './record.ts'

/** One offering of a response. */
export type FoiOffering = Exclude<NonNullable<FoiResponse['offerings']>, 'not-stated'>[number]

/** What a response says of an offering, in the field names by which a single session intervention is assessed. */
export interface OfferingSaid {
  readonly name?: string
  readonly service?: string
  readonly mode?: 'self-help'
  readonly modality?: string
  /** A format that was read two ways stays `null`. */
  readonly formats?: readonly ('individual' | 'group' | null | undefined)[]
  readonly sessionsByDesign?: 1
}

/**
 * What a response says of one offering, as plain data to be assessed as a single session intervention. What the text
 * does not say stays unknown: that it is part of other care, or comes after an earlier intervention, settles no
 * element of the definition. Deliverers and points of the care pathway are marked for the trust as a whole and never
 * pass to an offering.
 *
 * Takes any input and never throws.
 *
 * @example
 * ```ts run
 * import { foi1202Response, toOffering } from '@ssi/foi'
 * foi1202Response.offerings.map(toOffering).map(({ sessionsByDesign }) => sessionsByDesign) // => [1, undefined, 1]
 * ```
 */
export function toOffering(offering: FoiOffering): OfferingSaid {
  const { text, service, selfHelp, model, formats, kind } = offering ?? {}
  return {
    ...(isSaid(text) ? { name: text } : {}),
    ...(isSaid(service) ? { service } : {}),
    ...(selfHelp === true ? { mode: 'self-help' } : {}),
    ...(isSaid(model) ? { modality: isFoiId(model) ? foiLabel(model) : model } : {}),
    ...(Array.isArray(formats) ? { formats } : {}),
    ...(kind === 'one-off-session' ? { sessionsByDesign: 1 } : {}),
  }
}

function isSaid(words: string | null | undefined): words is string {
  return typeof words === 'string' && words !== '' && words !== 'not-stated'
}
