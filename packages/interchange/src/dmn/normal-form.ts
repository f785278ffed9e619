import type { ConditionData, FieldEntry } from '@ssi/rules'
import { feel } from '../feel/feel.ts'
import { feelLiteral } from '../feel/names.ts'

/** A column of a decision table: what is looked at, and the values it can take. */
export interface Column {
  readonly expression: string
  readonly label: string
  readonly type: 'string' | 'boolean'
  readonly values: readonly string[]
}

/** One line of a decision table: for each column that matters, the values at which the line fires. */
export type Line = ReadonlyMap<string, readonly string[]>

/** The lines under one of which a condition is true, and the columns that they look at. */
export interface NormalForm {
  readonly lines: readonly Line[]
  readonly columns: ReadonlyMap<string, Column>
}

/**
 * A condition as lines of a decision table. A line never fires on an unknown value: what is denied is written as the
 * values that are left. What is no list of values of one field becomes a column of its own, by its FEEL expression.
 */
export function normalForm(condition: ConditionData, fields: readonly FieldEntry[]): NormalForm {
  const columns = new Map<string, Column>()
  const lines = linesOf(condition, true, (part, wanted) => {
    const { column, values } = cellOf(part, wanted, fields)
    columns.set(column.expression, column)
    return new Map([[column.expression, values]])
  })
  return { lines, columns }
}

type Cell = (part: ConditionData, wanted: boolean) => Line

function linesOf(condition: ConditionData, wanted: boolean, cell: Cell): readonly Line[] {
  switch (condition.op) {
    case 'not':
      return linesOf(condition.condition, !wanted, cell)
    case 'implies': {
      const { when, holds } = condition
      return linesOf({ op: 'any', conditions: [{ op: 'not', condition: when }, holds] }, wanted, cell)
    }
    case 'all':
    case 'any': {
      const parts = condition.conditions.map((part) => linesOf(part, wanted, cell))
      return (condition.op === 'all') === wanted ? parts.reduce(joined, [new Map()]) : parts.flat()
    }
    default:
      return [cell(condition, wanted)]
  }
}

/** Every line of the one with every line of the other, as far as both can fire at once. */
function joined(some: readonly Line[], others: readonly Line[]): readonly Line[] {
  return some.flatMap((line) => others.flatMap((other) => both(line, other)))
}

function both(line: Line, other: Line): readonly Line[] {
  const cells = new Map(line)
  for (const [column, values] of other) {
    const left = cells.get(column)?.filter((value) => values.includes(value)) ?? values
    if (left.length === 0) return []
    cells.set(column, left)
  }
  return [cells]
}

function cellOf(part: ConditionData, wanted: boolean, fields: readonly FieldEntry[]) {
  const listed = part.op === 'equals' ? [part.value] : part.op === 'oneOf' ? part.values : undefined
  const column = 'field' in part ? fieldColumn(fields.find(({ path }) => path === part.field)) : undefined
  if (listed === undefined || column === undefined) {
    const expression = feel(part)
    const judged: Column = { expression, label: expression, type: 'boolean', values: ['true', 'false'] }
    return { column: judged, values: [String(wanted)] }
  }
  const named = listed.map(feelLiteral)
  return { column, values: column.values.filter((value) => named.includes(value) === wanted) }
}

/** The column of a field whose values are a closed list, and that holds no words beside them. */
function fieldColumn(field: FieldEntry | undefined): Column | undefined {
  if (field === undefined || field.words !== undefined || /[[\].]/.test(field.path)) return undefined
  const { expected, label, path } = field
  if (expected.kind === 'flag')
    return { expression: path, label: label.en, type: 'boolean', values: ['true', 'false'] }
  if (expected.kind !== 'codes') return undefined
  return { expression: path, label: label.en, type: 'string', values: expected.codes.map(feelLiteral) }
}
