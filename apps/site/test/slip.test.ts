import { expect, it } from 'vitest'
import { plain } from '../src/look-up/plain-words.ts'
import { isSlipOf } from '../src/look-up/slip.ts'

it.for([
  ['a letter too few', 'famly', 'family'],
  ['a letter too many', 'modulle', 'module'],
  ['another letter', 'persoom', 'persoon'],
  ['two neighbours that changed places', 'relpase', 'relapse'],
  ['no difference', 'relapse', 'relapse'],
] as const)('is a slip: %s', ([, typed, meant]) => {
  expect(isSlipOf(typed, meant)).toBe(true)
})

it.for([
  ['two slips', 'rlepaes', 'relapse'],
  ['two letters further apart', 'pelarse', 'relapse'],
  ['a word of four letters', 'itep', 'step'],
  ['another word', 'therapy', 'training'],
] as const)('is none: %s', ([, typed, meant]) => {
  expect(isSlipOf(typed, meant)).toBe(false)
})

it('takes British and American spellings for the same', () => {
  const pairs = [
    ['counsellor', 'counselor'],
    ['behavioural', 'behavioral'],
    ['organisation', 'organization'],
  ] as const
  expect(pairs.map(([british]) => plain(british))).toEqual(pairs.map(([, american]) => plain(american)))
  expect(plain('four hours')).toBe('four hours')
})
