import { describe, expect, it } from 'vitest'
import { bumpOf } from '../../src/vocabulary/change.ts'
import { changesBetween } from '../../src/vocabulary/changes.ts'
import type { Between, Snapshot } from '../../src/vocabulary/snapshot.ts'
import { visits } from './visits.ts'

const [mapping, trap] = [
  {
    id: 'visits-missed--calls-missed',
    from: 'visits:missed',
    predicate: 'closeMatch',
    to: 'calls:missed',
    confidence: 'high',
    justification: { en: 'Nobody was there.' },
    date: '2026-11-22',
  },
  {
    id: 'late-is-not-missed',
    tempting: { en: 'Who is late has missed it.' },
    wrong: { en: 'The visit took place.' },
    instead: { en: 'Record the delay.' },
    concepts: ['visits:missed'],
    cite: [],
  },
]
const side = { says: { en: 'It is.' }, concepts: ['visits:came'], cite: [] }
const conflict = {
  id: 'is-a-call-a-visit',
  asks: { en: 'Is a call a visit?' },
  sides: [side, { ...side, says: { en: 'It is not.' } }],
  treatment: { en: 'Each check follows its own document.' },
}
const released = { id: 'crosswalk', mappings: [mapping], traps: [trap], conflicts: [conflict] }

const snapshot = (between: object): Snapshot => ({
  package: '@ssi/crosswalk',
  version: '1.0.0',
  exports: { '.': ['mappings'] },
  between: between as Between,
  readings: [],
})

/** What a change of one list comes to: each change with what it asks of the version. */
const changes = (edit: object): readonly string[] =>
  changesBetween(snapshot(released), snapshot({ ...released, ...edit }), visits().front).map(
    (change) => `${change.kind} ${change.of}: ${bumpOf(change, new Map()) ?? 'as declared'}`,
  )

describe('what changed between domains', () => {
  it.for([
    ['nothing', {}, []],
    [
      'a mapping is new',
      { mappings: [mapping, { ...mapping, id: 'another' }] },
      ['mapping-added crosswalk:another: minor'],
    ],
    ['a mapping is gone', { mappings: [] }, ['mapping-removed crosswalk:visits-missed--calls-missed: major']],
    [
      'another relation',
      { mappings: [{ ...mapping, predicate: 'broadMatch' }] },
      ['mapping-changed crosswalk:visits-missed--calls-missed: major'],
    ],
    [
      'another end',
      { mappings: [{ ...mapping, to: 'calls:refused' }] },
      ['mapping-changed crosswalk:visits-missed--calls-missed: major'],
    ],
    [
      'less confidence',
      { mappings: [{ ...mapping, confidence: 'low' }] },
      ['mapping-weighed crosswalk:visits-missed--calls-missed: minor'],
    ],
    [
      'another justification',
      { mappings: [{ ...mapping, justification: { en: 'In both nobody came.' } }] },
      ['wording @ssi/crosswalk: patch'],
    ],
    ['a trap is gone', { traps: [] }, ['trap-removed crosswalk:late-is-not-missed: major']],
    ['a trap is new', { traps: [trap, { ...trap, id: 'another' }] }, ['trap-added crosswalk:another: minor']],
    [
      'other words of a trap',
      { traps: [{ ...trap, instead: { en: 'Record how late.' } }] },
      ['trap-reworded crosswalk:late-is-not-missed: as declared'],
    ],
    [
      'a trap elsewhere',
      { traps: [{ ...trap, concepts: ['visits:came'] }] },
      ['trap-placed crosswalk:late-is-not-missed: minor'],
    ],
    ['a conflict is gone', { conflicts: [] }, ['conflict-removed crosswalk:is-a-call-a-visit: major']],
    [
      'a conflict is new',
      { conflicts: [conflict, { ...conflict, id: 'another' }] },
      ['conflict-added crosswalk:another: minor'],
    ],
    [
      'other words of a conflict',
      { conflicts: [{ ...conflict, treatment: { en: 'Neither is followed.' } }] },
      ['conflict-reworded crosswalk:is-a-call-a-visit: as declared'],
    ],
    [
      'a conflict elsewhere',
      {
        conflicts: [
          { ...conflict, sides: [side, { ...side, ...conflict.sides[1], concepts: ['visits:missed'] }] },
        ],
      },
      ['conflict-placed crosswalk:is-a-call-a-visit: minor'],
    ],
  ] as const)('%s', ([, edit, expected]) => {
    expect(changes(edit)).toEqual(expected)
  })
})
