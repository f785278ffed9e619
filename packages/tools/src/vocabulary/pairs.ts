type Table<Item> = Readonly<Record<string, Item>>

/** The entries of a table that another one lacks. */
export function added<Item>(before: Table<Item>, after: Table<Item>): readonly (readonly [string, Item])[] {
  return Object.entries(after).filter(([key]) => !Object.hasOwn(before, key))
}

/** The entries of the first table that the second one lacks. */
export const removed = <Item>(
  before: Table<Item>,
  after: Table<Item>,
): readonly (readonly [string, Item])[] => added(after, before)

/** The entries that both tables have, by key. */
export function kept<Item>(
  before: Table<Item>,
  after: Table<Item>,
): readonly (readonly [string, Item, Item])[] {
  return Object.entries(before).flatMap(([key, old]) => {
    const now = after[key]
    return Object.hasOwn(after, key) && now !== undefined ? [[key, old, now] as const] : []
  })
}

/** Items that carry an id as a table by id. */
export function byId<Item extends { readonly id: string }>(items: readonly Item[]): Table<Item> {
  return Object.fromEntries(items.map((item) => [item.id, item]))
}
