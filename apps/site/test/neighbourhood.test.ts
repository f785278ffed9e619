import { describe, expect, it } from 'vitest'
import { conceptPages } from '../plugins/reference/concept-pages.ts'
import { loadReference } from '../plugins/reference/reference.ts'
import { type Drawn, drawingOf } from '../src/crosswalk/neighbourhood.ts'

const reference = await loadReference()
const pages = reference.domains
  .flatMap((domain) => conceptPages(reference, domain))
  .filter(({ crosswalk }) => crosswalk.mappings.some(({ predicate }) => predicate !== 'no-match'))

function overlapping(column: readonly Drawn[]): readonly Drawn[] {
  return column.filter(({ y, height }, at) => y + height > (column[at + 1]?.y ?? Infinity))
}

describe('the picture of a concept', () => {
  it('has a box for each mapping, in the order of the list', () => {
    for (const page of pages) {
      const mapped = page.crosswalk.mappings.filter(({ predicate }) => predicate !== 'no-match')
      expect(drawingOf(page).others.map(({ to }) => to)).toEqual(
        mapped.map(({ to }) => to.href ?? to.address),
      )
    }
    expect(pages.length).toBeGreaterThan(50)
  })

  it('keeps its boxes apart and within its height', () => {
    for (const page of pages) {
      const { own, others, centre, height } = drawingOf(page)
      expect([...overlapping(own), ...overlapping(others)]).toEqual([])
      for (const { y, height: tall } of [...own, ...others, centre]) {
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y + tall).toBeLessThanOrEqual(height)
      }
    }
  })
})
