import { counted } from '../words/counted.ts'
import { scheme as say } from '../words/scheme.ts'

interface ConceptCountProps {
  readonly all: number
  readonly defined: number
}

/** How many concepts there are, and how many of them have a definition. */
export function ConceptCount({ all, defined }: ConceptCountProps) {
  return defined === all
    ? counted(all, 'concept')
    : `${counted(all, 'concept')} (${say.ofThemDefined(defined)})`
}
