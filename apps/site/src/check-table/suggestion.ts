import { nearest, normalise } from '@ssi/taxonomy'
import type { ColumnField } from '../reference/check-data.ts'
import { areAlike, initialsOf } from './alike.ts'
import { holdsValuesOf, looksLike } from './column-shape.ts'
import { isIgnored, settingsOf } from './mapping.ts'
import type { LookedColumn, Mapping } from './table-order.ts'

/** Words that say nothing of what a column holds, or that many columns have. */
const COMMON: ReadonlySet<string> = new Set(
  'a an and any as at by date dates day days for from i if in is it n no of on or the to was were which who with y yes'.split(
    ' ',
  ),
)
/** Names that are one another but for a slip, and values that are ours, count for more than words that names share. */
const SURE = 2

interface Offer {
  readonly header: string
  readonly field: ColumnField
  readonly score: number
}

/**
 * The field that each open column probably holds, for the reader to accept: by its name, by the words that it shares
 * with one of ours, or by our own values in its cells. The cells have to look like what the field takes. Where two
 * fields are as likely there is none, and no field is suggested twice.
 */
export function suggestions(
  columns: readonly LookedColumn[],
  fields: readonly ColumnField[],
  mapping: Mapping,
): ReadonlyMap<string, ColumnField> {
  const taken = new Set(Object.keys(mapping.columns).map((name) => settingsOf(mapping, name)?.field))
  const open = columns.filter(
    ({ header }) => settingsOf(mapping, header) === undefined && !isIgnored(mapping, header),
  )
  const named = namesOf(fields)
  const offers = open.flatMap((column) => bestFor(column, fields, named))
  const best = offers.filter(({ field }) => !taken.has(field.path)).toSorted((a, b) => b.score - a.score)
  return new Map(
    best
      .filter(({ field }, index) => best.findIndex((other) => other.field === field) === index)
      .map(({ header, field }) => [header, field]),
  )
}

/** The likeliest field of a column, where one is likelier than all others. */
function bestFor(
  column: LookedColumn,
  fields: readonly ColumnField[],
  named: ReadonlyMap<string, ColumnField>,
): readonly Offer[] {
  const { header } = column
  const called = normalise(header)
  const near = named.has(called) ? called : nearest(called, named.keys())
  const scored = fields
    .filter((field) => looksLike(column, field))
    .map((field) => {
      const isNear = near !== undefined && named.get(near) === field
      const isSure = isNear || holdsValuesOf(column, field)
      return { header, field, score: (isSure ? SURE : 0) + shared(wordsOf(header), field) }
    })
    .toSorted((a, b) => b.score - a.score)
  const [first, second] = scored
  if (first === undefined || first.score === 0) return []
  return second?.score === first.score ? [] : [first]
}

/** How much of a header and of a field's name they share, from 0 to 2; 0 where it is less than half of the header. */
function shared(header: readonly string[], { path, label }: ColumnField): number {
  const telling = header.filter(isTelling)
  const lastOfPath = wordsOf(path.slice(path.lastIndexOf('.') + 1))
  const names = [wordsOf(label.en), wordsOf(path), lastOfPath].map((name) => name.filter(isTelling))
  const own = [...names.flat(), ...initialsOf(wordsOf(label.en))]
  const found = telling.filter((word) => own.some((mine) => areAlike(word, mine)))
  if (telling.length === 0 || found.length * 2 < telling.length) return 0
  const covered = names.map(
    (name) => name.filter((mine) => telling.some((word) => areAlike(word, mine))).length,
  )
  const shares = covered.map((count, index) => count / Math.max(names[index]?.length ?? 0, 1))
  return found.length / telling.length + Math.max(...shares)
}

function isTelling(word: string): boolean {
  return !COMMON.has(word) && (word.length > 1 || !/\d/.test(word))
}

/** The words of a name; `D.O.B.` is one of them, `1st` is read as `first`, and `carePlan` is two. */
function wordsOf(name: string): readonly string[] {
  const parted = name.replaceAll(/([a-z])(?=[A-Z])/g, '$1 ')
  return normalise(
    parted.replaceAll(/\b([A-Za-z])\.(?=[A-Za-z]\b)/g, '$1').replaceAll(/[^\p{L}\p{N}]+/gu, ' '),
  )
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (word === '1st' ? 'first' : word))
}

function namesOf(fields: readonly ColumnField[]): ReadonlyMap<string, ColumnField> {
  return new Map(
    fields.flatMap((field) =>
      [...Object.values(field.label), field.path].map((name) => [normalise(name), field] as const),
    ),
  )
}
