import { describe, expect, it } from 'vitest'
import { elsewhere } from '../src/index.ts'
import { attendance } from './attendance.ts'
import { handbook } from './handbook.ts'

describe('a scheme', () => {
  it('gives each concept the id of its key, a basis, and its citations as a list', () => {
    expect(attendance.concepts.attended).toEqual({
      id: 'attended',
      kind: 'event',
      label: { en: 'Attended' },
      named: true,
      basis: 'stated',
      cite: [{ source: 'handbook', section: 'missed', place: handbook.missed.place }],
    })
  })

  it('resolves parents and neighbours of other branches', () => {
    expect(attendance.concepts['did-not-attend'].broader).toBe('attended')
    expect(attendance.concepts['arrived-late'].not).toEqual({ 'did-not-attend': { en: 'the person came' } })
  })

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(attendance))).toEqual(attendance)
  })

  it('keeps the order in which its branches were joined', () => {
    expect(Object.keys(attendance.concepts)).toEqual([
      'attended',
      'arrived-late',
      'did-not-attend',
      'reminded',
    ])
  })
})

describe('elsewhere', () => {
  it('marks an id of another branch', () => {
    expect(elsewhere('attended')).toBe('elsewhere:attended')
  })
})
