import type { Text } from '@ssi/taxonomy'
import { isUnknown, valueAt } from './value-at.ts'

/** A value worked out from fields of the record. */
export interface Derived {
  readonly from: readonly string[]
  readonly label: Text
  readonly value: (...known: readonly never[]) => string | number | boolean | undefined
}

/**
 * Names a value that is worked out from fields: none where one of them is none, unknown while one of them is.
 *
 * @example
 * ```ts run
 * import { derivedFrom } from '@ssi/rules'
 * const years = derivedFrom(['from', 'to'], { en: 'years' }, (from: number, to: number) => to - from)
 * years.value(...([2, 5] as never[])) // => 3
 * ```
 */
export function derivedFrom<Known extends readonly unknown[]>(
  from: { readonly [index in keyof Known]: string },
  label: Text,
  value: (...known: Known) => string | number | boolean | undefined,
): Derived {
  return { from, label, value: value as unknown as Derived['value'] }
}

/** The derived values of a record. */
export function derivedValues(
  derived: Readonly<Record<string, Derived>>,
  record: object,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(derived).map(([name, { from, value }]) => {
    const known = from.map((path) => valueAt(record, path))
    if (known.includes('none')) return [name, 'none']
    return [name, known.some(isUnknown) ? undefined : value(...(known as never[]))]
  })
  return Object.fromEntries(entries)
}

/** The fields that a path rests on: those of a derived value, or the path itself. */
export function sourcesOf(path: string, derived: Readonly<Record<string, Derived>>): readonly string[] {
  if (!path.startsWith('derived.')) return [path]
  const [, name = ''] = path.split('.')
  return (Object.hasOwn(derived, name) && derived[name]?.from) || [path]
}
