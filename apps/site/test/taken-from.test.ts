import { cite } from '@ssi/taxonomy'
import { modelsOfCarePages } from '@ssi/sources'
import { expect, it } from 'vitest'
import { placesTold, takenFrom } from '../plugins/reference/taken-from.ts'

it.for([
  [['An aid, Its heading, a kind', 'An aid, Its heading, an aim'], 'An aid, Its heading (a kind; an aim)'],
  [['An aid, One, a kind', 'An aid, Another, an aim'], 'An aid (One, a kind; Another, an aim)'],
  [['An aid, One', 'A page, Two'], 'An aid, One; A page, Two'],
  [['An aid, One', 'A page, Two', 'An aid, Three'], 'An aid, One; A page, Two; An aid, Three'],
  [['An aid, One', 'An aid, One, a kind'], 'An aid, One; An aid, One, a kind'],
  [['An aid, One, a kind', 'An aid, One'], 'An aid, One, a kind; An aid, One'],
  [['An aid'], 'An aid'],
] as const)('says of %j once what neighbours share', ([places, told]) => {
  expect(placesTold(places)).toBe(told)
})

it('gives the address of each page that was seen outside the sources, and the month', () => {
  const pages = [cite(modelsOfCarePages.page12), cite(modelsOfCarePages.page20)]
  const taken = { after: pages.map(({ place }) => place), cite: pages }
  expect(takenFrom([], taken, 'nl')).toBe(
    'Naar: National Treatment Agency for Substance Misuse, Models of care for treatment of adult drug misusers: Update 2006 (page 12 of 52, 2006; page 20 of 52, 2006). Gezien 2026-11: https://hitpages.com/doc/4513109221834752/12/, https://hitpages.com/doc/4513109221834752/20/',
  )
})
