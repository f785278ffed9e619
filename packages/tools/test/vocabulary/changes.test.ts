import { all, type Condition, equals, present } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import { type Change, policy } from '../../src/vocabulary/change.ts'
import { changesBetween } from '../../src/vocabulary/changes.ts'
import { honestBump } from '../../src/vocabulary/gate.ts'
import { came, type Edit, late, lateOrMissed, missed, type Visit, visits } from './visits.ts'

const released = visits().snapshot

function changesTo(edit: Edit): readonly Change[] {
  const { snapshot, front } = visits(edit)
  return changesBetween(released, snapshot, front)
}

const kinds = (edit: Edit): readonly string[] => [
  ...new Set(changesTo(edit).map(({ kind, of }) => `${kind} ${of}`)),
]

const retired = { since: '1.1.0', reason: { en: 'Nobody asks.' }, use: ['came'] } as const
const both: Condition<Visit> = all(present('minutesLate'), equals('outcome', 'missed'))

describe('what changed', () => {
  it.for<readonly [string, Edit, readonly string[]]>([
    ['nothing', {}, []],
    [
      'a concept is new',
      {
        concepts: {
          came,
          missed,
          early: {
            ...came,
            label: { en: 'Early' },
            synonyms: {},
            definition: { en: 'Before the time.' },
          },
        },
      },
      ['concept-added visits:early'],
    ],
    ['a concept is gone', { concepts: { came } }, ['concept-removed visits:missed']],
    [
      'a concept is retired',
      { concepts: { came, missed: { ...missed, retired } } },
      ['concept-retired visits:missed'],
    ],
    [
      'a concept moves',
      { concepts: { came, missed: { ...missed, broader: 'came' } } },
      ['concept-moved visits:missed'],
    ],
    [
      'a label',
      { concepts: { came, missed: { ...missed, label: { en: 'Not kept' } } } },
      ['concept-relabelled visits:missed'],
    ],
    [
      'a definition',
      { concepts: { came, missed: { ...missed, definition: { en: 'Nobody came.' } } } },
      ['concept-redefined visits:missed'],
    ],
    [
      'a line to a neighbour',
      { concepts: { came, missed: { ...missed, not: { came: { en: 'nobody was there' } } } } },
      ['concept-redefined visits:missed'],
    ],
    [
      'a basis',
      { concepts: { came, missed: { ...missed, kind: 'class' } } },
      ['concept-reclassified visits:missed'],
    ],
    [
      'a synonym less',
      { concepts: { came: { ...came, synonyms: { en: ['kept'] } }, missed } },
      ['synonym-added visits:came', 'synonym-removed visits:came'],
    ],
    ['a citation', { rules: [{ ...late, why: { en: 'So it was agreed.' } }] }, ['wording @ssi/visits']],
    ['a rule that decides', { rules: [late, { ...late, id: 'other' }] }, ['error-added visits:other']],
    [
      'a rule that warns',
      { rules: [late, { ...late, id: 'other', force: 'should' }] },
      ['rule-added visits:other'],
    ],
    ['a rule is gone', { rules: [] }, ['rule-removed visits:late-arrival-has-a-delay']],
    [
      'a sentence',
      { rules: [{ ...late, says: { en: 'Give the delay.' } }] },
      ['rule-reworded visits:late-arrival-has-a-delay'],
    ],
    [
      'a rule applies to more',
      { rules: [{ ...late, when: lateOrMissed }] },
      ['rule-stricter visits:late-arrival-has-a-delay'],
    ],
    [
      'a rule asks for more',
      { rules: [{ ...late, holds: both }] },
      ['rule-stricter visits:late-arrival-has-a-delay'],
    ],
    [
      'a rule weighs less',
      { rules: [{ ...late, force: 'should' }] },
      ['rule-looser visits:late-arrival-has-a-delay'],
    ],
    ['a value is new', { outcomes: ['came', 'came-late', 'missed', 'moved'] }, ['value-added visit.outcome']],
    [
      'a value is gone',
      { outcomes: ['came', 'came-late'] },
      ['value-removed visit.outcome', 'record-stricter visit'],
    ],
    [
      'a name is new',
      { exports: ['checkVisit', 'isVisitsId', 'visits'] },
      ['export-added @ssi/visits isVisitsId'],
    ],
    ['a name is gone', { exports: ['visits'] }, ['export-removed @ssi/visits checkVisit']],
  ])('%s', ([, edit, expected]) => {
    expect(kinds(edit)).toEqual(expected)
  })

  it('shows the records that keep a rule no more', () => {
    const [change] = changesTo({ rules: [{ ...late, when: lateOrMissed }] })
    expect(change?.records?.[0]).toEqual({ outcome: 'missed' })
  })
})

describe('the smallest honest bump', () => {
  const meanings = new Map([['visits:missed', 'narrower']] as const)

  it('is the furthest that any change asks for', () => {
    expect(honestBump(changesTo({ concepts: { came } }), { meanings })).toBe('major')
    expect(honestBump(changesTo({ rules: [{ ...late, force: 'should' }] }), { meanings })).toBe('minor')
    expect(
      honestBump(changesTo({ concepts: { came, missed: { ...missed, label: { en: 'Not kept' } } } }), {
        meanings,
      }),
    ).toBe('patch')
    expect(honestBump([], { meanings })).toBe('none')
  })

  it('follows what the maintainer declares of a new wording', () => {
    const reworded = changesTo({
      concepts: { came, missed: { ...missed, definition: { en: 'Nobody came.' } } },
    })
    const bumps = (['same', 'wider', 'narrower'] as const).map((meaning) =>
      honestBump(reworded, { meanings: new Map([['visits:missed', meaning]]) }),
    )
    expect(bumps).toEqual(['patch', 'minor', 'major'])
  })

  it('is laid down for every kind of change in a sentence', () => {
    expect(Object.values(policy).filter(({ says }) => !says.endsWith('.'))).toEqual([])
  })
})
