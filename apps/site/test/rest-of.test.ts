import { decideAnswer, decidedRecord, type DecidedReading, readResponse } from '@ssi/foi'
import { describe, expect, it } from 'vitest'
import { isBox, restAnswer, restOf } from '../src/read/rest-of.ts'

const Q3 = 'Who delivered these interventions?'
const table = readResponse(
  `${Q3}\nFamily therapists\t?\nSocial Workers\tX\nSupport Workers\t?\nMental Health Nurses\t`,
)

describe('restOf', () => {
  it('tells what waits from what the document does not name', () => {
    const { waiting, unnamed } = restOf(table, 'deliverers')
    expect(waiting).toEqual(['support-workers', 'family-therapists'])
    expect(unnamed).toHaveLength(9)
    expect(unnamed).not.toContain('mental-health-nurses')
  })

  it('leaves out what was decided, by itself or as a whole', () => {
    const one = decideAnswer(table, 'deliverers.support-workers', { verdict: 'cannot-tell' }).reading
    expect(restOf(one, 'deliverers').waiting).toEqual(['family-therapists'])
  })

  it('has nothing of a question that is not there, takes one option, or is answered in words', () => {
    for (const question of ['pathwayPoints', 'provided', 'offerings', 'reference', '__proto__'])
      expect(restOf(table, question)).toEqual({ waiting: [], unnamed: [] })
  })

  it('lets all that a sentence leaves open be decided, and the record is as if each had been decided alone', () => {
    const prose = readResponse(`${Q3}\nThey are delivered by our social workers.`)
    const { waiting } = restOf(prose, 'deliverers')
    expect(waiting).toHaveLength(13)
    const decided = waiting.reduce<DecidedReading>(
      (reading, option) =>
        decideAnswer(reading, `deliverers.${option}`, { verdict: 'corrected', value: false }).reading,
      prose,
    )
    expect(decided.decisions).toHaveLength(13)
    expect(decidedRecord(decided).deliverers).toEqual([])
    expect(restOf(decided, 'deliverers')).toEqual({ waiting: [], unnamed: [] })
  })
})

describe('the rest as an answer', () => {
  it('is no option of its question', () => {
    expect(decideAnswer(table, restAnswer('deliverers'), { verdict: 'cannot-tell' }).findings).toHaveLength(1)
    expect([
      isBox(table, 'deliverers.social-workers'),
      isBox(table, 'deliverers'),
      isBox(table, 'provided.yes'),
    ]).toEqual([true, false, false])
  })
})
