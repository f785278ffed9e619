/**
 * A value that says that there is none: `'none'`. A value that says that the document was read and does not
 * say: `'not-stated'`.
 */
export type Word = 'none' | 'not-stated'

/** A value once it is known and is one. */
export type Known<T> = Exclude<T, null | undefined | Word>

type Scalar = string | number | boolean

/**
 * The dotted paths of a record whose values are of the type asked for, or that may hold the word named; a list
 * also has its `.length`.
 */
export type Field<R, V = Scalar, W = never> = {
  [K in keyof R & string]-?: FieldAt<K, R[K], Known<R[K]>, V, W>
}[keyof R & string]

type FieldAt<K extends string, Raw, T, V, W> = [T] extends [never]
  ? never
  :
      | ([T] extends [V] ? K : never)
      | ([W] extends [never] ? never : [W] extends [Raw] ? K : never)
      | ([T] extends [readonly unknown[]]
          ? [number] extends [V]
            ? `${K}.length`
            : never
          : [T] extends [object]
            ? `${K}.${Field<T, V, W>}`
            : never)

/** The value at a dotted path, once known. `'not-stated'` stays where the field may say so. */
export type ValueAt<R, P> = P extends `${infer K}.${infer Rest}`
  ? K extends keyof R
    ? ValueAt<Known<R[K]>, Rest>
    : never
  : P extends keyof R
    ? Exclude<R[P], null | undefined | 'none'>
    : never

/** What a list at a dotted path holds. */
export type ItemAt<R, P> = Known<ValueAt<R, P>> extends readonly (infer Item)[] ? Item : never
