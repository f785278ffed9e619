import { expect, it } from 'vitest'
import { crosswalkPage, pairPages } from '../plugins/reference/crosswalk-pages.ts'
import { loadReference } from '../plugins/reference/reference.ts'

const reference = await loadReference()

it('the matrix has a cell for every two documents, each pair once', () => {
  const { columns, rows } = crosswalkPage(reference)
  const pairs = rows.flatMap(({ party, cells }) => cells.map(({ with: other }) => [party.id, other.id]))
  const documents = new Set(pairs.flat())
  expect(pairs).toHaveLength((documents.size * (documents.size - 1)) / 2)
  expect(new Set(pairs.map((pair) => pair.toSorted().join())).size).toBe(pairs.length)
  expect(rows.map(({ cells }) => cells.map(({ with: other }) => other.id))).toEqual(
    rows.map((_, at) => columns.slice(at).map(({ id }) => id)),
  )
})

it('the matrix leads to every page of two documents', () => {
  const linked = crosswalkPage(reference).rows.flatMap(({ cells }) =>
    cells.flatMap(({ count }) => count?.href ?? []),
  )
  expect(linked.toSorted()).toEqual(
    pairPages(reference)
      .map(({ path }) => path)
      .toSorted(),
  )
})
