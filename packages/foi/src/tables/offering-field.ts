import type { DecidedAnswer } from '../decisions/decision.ts'
import type { ItemAnswer } from '../reader/reading.ts'

/** What is known of an offering in one respect, and how. */
export interface FieldKnown {
  readonly value: string
  readonly by: string
}

type Decision = DecidedAnswer['decision']

/** What a person decided stands before what was read; what neither says is told in a word, and is no value. */
export function fieldKnown(
  value: unknown,
  facet: string,
  item: ItemAnswer | undefined,
  decision: Decision | undefined,
): FieldKnown {
  if (decision?.verdict === 'cannot-tell') return { value: '', by: `cannot be told${byWhom(decision)}` }
  if (decision !== undefined) return { value: inCell(value), by: `decided${byWhom(decision)}` }
  const read = item?.facets.filter((each) => each.facet === facet) ?? []
  const [first] = read
  if (first === undefined) return { value: '', by: 'not recognised' }
  const isKnown = value !== undefined && value !== null
  return isKnown ? { value: inCell(value), by: `read: ${first.confidence}` } : { value: '', by: 'unsure' }
}

/** A value of the record as one cell: a list by semicolons, ages in words that no spreadsheet takes for a day. */
export function inCell(value: unknown): string {
  if (Array.isArray(value)) return value.map(inCell).join('; ')
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  const { min, max } = value as { readonly min?: unknown; readonly max?: unknown }
  if (typeof min !== 'number') return typeof max === 'number' ? `up to ${max}` : ''
  return typeof max === 'number' ? `${min} to ${max}` : `${min} and over`
}

function byWhom({ initials }: Decision): string {
  return initials === undefined ? '' : ` by ${initials}`
}
