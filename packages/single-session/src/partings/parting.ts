import { all, type Condition, equals, note, type RecordNote } from '@ssi/rules'
import type { Citation, Text } from '@ssi/taxonomy'
import type { OfferingFacts } from '../options.ts'
import type { OfferingInput } from '../records/offering.ts'

interface PartingEntry {
  readonly id: string
  readonly says: Text
  readonly cite: readonly Citation[]
  readonly about: readonly string[]
  readonly when: Condition<OfferingFacts>
  readonly applies: readonly [OfferingInput, ...OfferingInput[]]
  readonly silent: readonly OfferingInput[]
}

/** Where the two definitions part on an offering, and why: said when they are set side by side, and only then. */
export function parting({ when, applies, silent, ...words }: PartingEntry): RecordNote {
  return note<OfferingFacts>({
    ...words,
    when: all(equals('options.definition', 'both'), when),
    examples: {
      applies: applies.map((offering) => ({ ...offering, options: { definition: 'both' } })),
      silent: [
        ...silent.map((offering) => ({ ...offering, options: { definition: 'both' as const } })),
        { ...applies[0], options: { definition: 'foi1202' } },
      ],
    },
  })
}
