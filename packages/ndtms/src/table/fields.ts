import { type FieldEntry, fieldsOf } from '@ssi/rules'
import { interventionRecord } from '../record.ts'

/** A field that a column can hold. */
export interface ColumnField {
  readonly path: string
  readonly steps: readonly (string | number)[]
  readonly entry: FieldEntry
}

const entries = new Map(fieldsOf(interventionRecord).map((entry) => [entry.path, entry]))
const MOST_SPELLS = 20

/** Every field that a column can hold, by the name the mapping gives it; spells are shown with the number 0. */
export const columnFields: readonly string[] = [...entries.values()]
  .filter((entry) => isOfACell(entry))
  .map(({ path }) => path.replaceAll('[]', '.0'))

/** The field at a path as a mapping writes it; undefined where a column cannot hold it. */
export function columnField(path: unknown): ColumnField | undefined {
  if (typeof path !== 'string') return undefined
  const entry = entries.get(path.replaceAll(/\.\d+(?=\.|$)/g, '[]'))
  if (entry === undefined || !isOfACell(entry)) return undefined
  const steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
  return steps.some((step) => typeof step === 'number' && step >= MOST_SPELLS)
    ? undefined
    : { path, steps, entry }
}

function isOfACell({ path, expected }: FieldEntry): boolean {
  if (expected.kind === 'group') return false
  return ![...entries.keys()].some((other) => other.startsWith(`${path}[].`))
}
