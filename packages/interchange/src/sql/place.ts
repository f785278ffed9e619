import type { FieldEntry } from '@ssi/rules'
import { cleaned, type Facts, hanging, possibleWords } from './facts.ts'
import { literal } from './names.ts'

/** Where conditions look: facts by column, and the items that quantifiers have named. */
export interface Scope extends Facts {
  /** The column that holds the value at a path, as an identifier. */
  readonly column: (path: string) => string
  readonly items: Readonly<Record<string, { readonly value: string; readonly path: string }>>
}

/** A value as text, its full path, its field, and the words it may be. */
export interface Place {
  readonly value: string
  readonly path: string
  readonly field?: FieldEntry
  readonly words: readonly string[]
  /** The length of a list: the value is the list. */
  readonly isLength?: true
}

/** The place that a path names, through the items that quantifiers have named. */
export function place(path: string, scope: Scope): Place {
  const list = path.replace(/\.length$/, '')
  if (list !== path && listField(list, scope)) return { ...place(list, scope), isLength: true }
  const [first = '', ...rest] = path.split('.')
  const item = Object.hasOwn(scope.items, first) ? scope.items[first] : undefined
  const full = item === undefined ? path : [item.path, ...rest].join('.')
  const value = item === undefined ? scope.column(path) : memberOf(item, rest, scope)
  const field = scope.fields.get(full)
  return { value, path: full, words: possibleWords(full, scope), ...(field === undefined ? {} : { field }) }
}

function listField(path: string, scope: Scope): boolean {
  const [first = '', ...rest] = path.split('.')
  const item = Object.hasOwn(scope.items, first) ? scope.items[first] : undefined
  const full = item === undefined ? path : [item.path, ...rest].join('.')
  return scope.fields.get(full)?.expected.kind === 'list'
}

/** The value of a member below a group, as text; a word on the way stands for all that hangs on it. */
export function memberOf(
  group: { readonly value: string; readonly path: string },
  keys: readonly string[],
  facts: Facts,
): string {
  return keys.reduce(
    ({ value, path }, key) => {
      const below = `${path}.${key}`
      const object = `CASE WHEN ${value} LIKE '{%' THEN ${value} END`
      const member = cleaned(facts.forms.member(object, key), below, facts)
      const words = possibleWords(path, facts).filter((word) => (hanging as readonly string[]).includes(word))
      if (words.length === 0 || path.endsWith('[]')) return { value: member, path: below }
      const said = words.map((word) => literal(word, facts.forms)).join(', ')
      return { value: `CASE WHEN ${value} IN (${said}) THEN ${value} ELSE ${member} END`, path: below }
    },
    { ...group },
  ).value
}
