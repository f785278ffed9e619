import { isFullId, mappings, related } from '@ssi/crosswalk'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullIds } from './concepts.ts'

const inverse = {
  exactMatch: 'exactMatch',
  closeMatch: 'closeMatch',
  relatedMatch: 'relatedMatch',
  broadMatch: 'narrowMatch',
  narrowMatch: 'broadMatch',
  'no-match': 'no-match',
} as const

describe('what is related to a concept', () => {
  it('is its mappings, its traps and its conflicts', () => {
    const found = related('ndtms:relapse-prevention')
    expect(found.mappings.map(({ predicate, to }) => [predicate, to])).toEqual([
      ['closeMatch', 'models-of-care:relapse-prevention-therapy'],
      ['broadMatch', 'models-of-care:cognitive-behaviour-therapy'],
      ['relatedMatch', 'models-of-care:relapse-prevention-technique'],
    ])
    expect(found.mappings[0]).toEqual({
      id: 'ndtms-relapse-prevention--models-of-care-relapse-prevention-therapy',
      from: 'ndtms:relapse-prevention',
      predicate: 'closeMatch',
      to: 'models-of-care:relapse-prevention-therapy',
      confidence: 'high',
      justification: {
        en: 'Name and aim agree; the aid ties it to CBT, and the page on adults does not say.',
      },
      date: '2026-11-22',
    })
    expect(found.traps.map(({ tempting, wrong, instead }) => [tempting.en, wrong.en, instead.en])).toEqual([
      [
        'Medication that prevents relapse is relapse prevention.',
        'The goal is one, the means are two: the aid counts medication as pharmacological.',
        'Record each under its own type.',
      ],
    ])
    expect(found.conflicts.map(({ asks }) => asks.en)).toEqual([
      'Can a single technique count as the intervention?',
      'Is relapse prevention a kind of CBT?',
    ])
    expect(found.conflicts[1]?.sides.map(({ says, cite }) => [says.en, cite[0]?.place.en])).toEqual([
      [
        'It is described as one, and has a heading of its own beside it.',
        'NDTMS aid Dataset R, Relapse prevention, kind of therapy',
      ],
      [
        'The two stand side by side in one list.',
        'Models of Care: Update 2006, page 44, Evidence-based psychosocial interventions, first in the list',
      ],
    ])
  })

  it('is nothing, for a concept that no other document comes near', () => {
    const none = related('foi:support-workers')
    expect(none).toEqual({ id: 'foi:support-workers', mappings: [], traps: [], conflicts: [] })
  })

  it('is not told of an id that no scheme has', () => {
    expect(related('ndtms:relapse-preventon')).toBeUndefined()
    expect(related('relapse-prevention')).toBeUndefined()
    expect(related('ndtms:')).toBeUndefined()
    expect(related('ndtms:toString')).toBeUndefined()
    expect(related('constructor:name')).toBeUndefined()
    expect(related('ndtms:family-work:x')).toBeUndefined()
  })

  it('takes anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isFullId(value)).toBe(false)
      }),
    )
  })
})

describe('each end names the other', () => {
  const anyId = fc.constantFrom(...fullIds)

  it('with the same words and the predicate turned round', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        for (const mapping of related(id).mappings) {
          expect(mapping.from).toBe(id)
          if (mapping.predicate === 'no-match' || typeof mapping.to === 'object') continue
          const back = related(mapping.to).mappings.find((other) => other.id === mapping.id)
          expect(back).toEqual({
            ...mapping,
            from: mapping.to,
            to: id,
            predicate: inverse[mapping.predicate],
          })
        }
      }),
      { numRuns: 500 },
    )
  })

  it('in traps and conflicts as well', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        const { traps, conflicts } = related(id)
        for (const trap of traps)
          for (const other of trap.concepts) expect(related(other).traps).toContain(trap)
        for (const conflict of conflicts)
          for (const other of conflict.sides.flatMap(({ concepts }) => concepts))
            expect(related(other).conflicts).toContain(conflict)
      }),
      { numRuns: 500 },
    )
  })

  it('and no mapping is lost between them', () => {
    const seen = new Set(fullIds.flatMap((id) => related(id).mappings.map((mapping) => mapping.id)))
    expect(mappings.filter(({ id }) => !seen.has(id))).toEqual([])
  })
})
