// Read by the compiler, not run: an end that does not exist does not compile.
import type { Mapping } from '@ssi/taxonomy'
import {
  type Conflict,
  type ConceptMapping,
  type FullId,
  isFullId,
  mappings,
  related,
  type Trap,
} from '../src/index.ts'
import { judgements } from '../src/mapping.ts'

const words = { confidence: 'high', justification: { en: 'A reason.' } } as const

judgements([{ from: 'ndtms:family-work', predicate: 'relatedMatch', to: 'foi:family-therapists', ...words }])
// @ts-expect-error a misspelt end
judgements([{ from: 'ndtms:family-wrok', predicate: 'relatedMatch', to: 'foi:family-therapists', ...words }])
// @ts-expect-error a misspelt other end
judgements([{ from: 'ndtms:family-work', predicate: 'relatedMatch', to: 'foi:family-therapist', ...words }])
// @ts-expect-error an end in the wrong scheme
judgements([{ from: 'foi:family-work', predicate: 'relatedMatch', to: 'foi:family-therapists', ...words }])
// @ts-expect-error a scheme is searched in vain, not matched
judgements([{ from: 'ndtms:family-work', predicate: 'relatedMatch', to: 'foi', ...words }])
// @ts-expect-error where nothing was found, a scheme is named and no concept
judgements([{ from: 'ndtms:family-work', predicate: 'no-match', to: 'foi:family-therapists', ...words }])
// @ts-expect-error an end outside has an address
judgements([{ from: 'ndtms:family-work', predicate: 'closeMatch', to: { label: { en: 'x' } }, ...words }])

mappings satisfies readonly Mapping[]
mappings[0] satisfies ConceptMapping | undefined

related('ndtms:relapse-prevention').conflicts satisfies readonly Conflict[]
const typed: string = 'ndtms:relapse-prevention'
// @ts-expect-error an id that is only a string may be of no scheme
related(typed).traps satisfies readonly Trap[]
if (isFullId(typed)) typed satisfies FullId
