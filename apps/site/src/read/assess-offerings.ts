import { type FoiOffering, type ResponseReading, toOffering } from '@ssi/foi'
import { assessOffering } from '@ssi/single-session'
import type { CheckReport } from '../../domains.ts'

/** An offering of a response, and what the definitions of a single session intervention say of it. */
export interface AssessedOffering {
  readonly name: string
  readonly report: CheckReport
}

/** What each definition says of every offering, by what the response says alone. */
export function assessOfferings({ offerings }: ResponseReading['record']): readonly AssessedOffering[] {
  if (!Array.isArray(offerings)) return []
  return offerings.map((offering: FoiOffering, place) => {
    const said = toOffering(offering)
    return { name: said.name ?? `Offering ${place + 1}`, report: assessOffering(said) }
  })
}
