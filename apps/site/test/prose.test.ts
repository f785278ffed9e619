import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { prosePages } from '../plugins/prose.ts'

const pages = prosePages(resolve(import.meta.dirname, '../../../docs'))
const guides = pages.filter(({ folder }) => folder === 'guides')

it('guides stand in the order in which they are read, each in a place of its own', () => {
  expect(guides[0]?.title).toBe('Look something up')
  expect(guides.map(({ position }) => position)).toEqual(guides.map((_, at) => at + 1))
})

it('every guide says what it answers', () => {
  expect(guides.filter(({ keywords }) => keywords.length === 0)).toEqual([])
})
