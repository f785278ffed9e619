import { expect, it } from 'vitest'
import { releasedChange } from '../../src/release/released-changes.ts'
import type { Declared } from '../../src/vocabulary/changesets.ts'

const of = 'ndtms:advice-has-knowledge'
const declared: Declared = {
  bumps: new Map(),
  meanings: new Map([[of, 'narrower']]),
  reasons: new Map([[of, 'it takes in injecting too.']]),
}

it('a release keeps the shortest record that shows a change', () => {
  const records = [{ type: 'advice', note: 'a long one' }, { type: 'advice' }]
  expect(releasedChange({ kind: 'rule-stricter', of, records }, declared)).toEqual({
    kind: 'rule-stricter',
    of,
    record: { type: 'advice' },
  })
})

it('a release keeps what a new wording means, with the wording alone', () => {
  const wording = { kind: 'rule-reworded', of, before: 'Old.', after: 'New.' } as const
  expect(releasedChange(wording, declared)).toEqual({
    ...wording,
    meaning: 'narrower',
    why: 'it takes in injecting too.',
  })
  expect(releasedChange({ kind: 'rule-looser', of }, declared)).toEqual({ kind: 'rule-looser', of })
})
