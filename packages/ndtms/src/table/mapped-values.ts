import { isDay } from '../calendar.ts'
import type { ColumnField } from './fields.ts'

/** The values of a mapping that are no values of the field they are given to, as words. */
export function strangeValues(
  field: ColumnField,
  values: Readonly<Record<string, unknown>>,
): readonly string[] {
  return Object.values(values)
    .filter((value) => !isOf(field, value))
    .map(shown)
}

function isOf({ entry }: ColumnField, value: unknown): boolean {
  if (value === null) return true
  if (value === 'none') return entry.words?.includes('none') === true || entry.expected.kind === 'list'
  switch (entry.expected.kind) {
    case 'list':
      return [value]
        .flat()
        .every(
          (item) =>
            typeof item === 'string' && (entry.values === undefined || Object.hasOwn(entry.values, item)),
        )
    case 'codes':
      return typeof value === 'string' && entry.values !== undefined && Object.hasOwn(entry.values, value)
    case 'flag':
      return typeof value === 'boolean'
    case 'whole':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    case 'day':
      return isDay(value)
    default:
      return typeof value === 'string'
  }
}

/** What a mapping holds where something else belongs, as a word for a sentence. */
export function shown(given: unknown): string {
  if (typeof given === 'string') return given
  try {
    return JSON.stringify(given) ?? typeof given
  } catch {
    return typeof given
  }
}
