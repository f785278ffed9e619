import { describe, expect, it } from 'vitest'
import { decide, decision, equals, oneOf } from '../src/index.ts'
import { handbook, type Visit } from './visit.ts'

const appointment = decision<Visit, 'kept' | 'missed' | 'open'>({
  id: 'appointment',
  asks: { en: 'Was the appointment kept?' },
  outcomes: {
    kept: { label: { en: 'Kept' }, means: { en: 'It took place.' } },
    missed: { label: { en: 'Missed' }, means: { en: 'It did not take place.' } },
    open: { label: { en: 'Open' }, means: { en: 'Nobody knows.' } },
  },
  rows: [
    {
      when: oneOf('outcome', ['came', 'came-late']),
      outcome: 'kept',
      says: { en: 'The person came.' },
      cite: handbook,
    },
    { when: equals('outcome', 'missed'), outcome: 'missed', says: { en: 'Nobody came.' }, cite: [handbook] },
    { when: equals('consent', true), outcome: 'kept', says: { en: 'There was consent.' }, cite: handbook },
  ],
  otherwise: 'open',
})

describe('a decision', () => {
  it('is plain data, the citations of its rows lists', () => {
    expect(JSON.parse(JSON.stringify(appointment))).toEqual(appointment)
    expect(appointment.rows.map(({ cite }) => cite)).toEqual([[handbook], [handbook], [handbook]])
  })

  it('is firm as soon as a row is true, and says which', () => {
    expect(decide(appointment, { outcome: 'came' })).toEqual({
      outcome: 'kept',
      possible: ['kept'],
      because: [appointment.rows[0]],
      missing: [],
    })
  })

  it('names every row that is true where several agree', () => {
    expect(decide(appointment, { outcome: 'came', consent: true }).because).toEqual([
      appointment.rows[0],
      appointment.rows[2],
    ])
  })

  it('leaves the outcomes of open rows and the last one possible while no row is true', () => {
    expect(decide(appointment, {})).toEqual({
      possible: ['kept', 'missed', 'open'],
      because: [],
      missing: ['outcome', 'consent'],
    })
    expect(decide(appointment, { consent: false })).toEqual({
      possible: ['kept', 'missed', 'open'],
      because: [],
      missing: ['outcome'],
    })
  })

  it('falls to the last outcome once every row is false', () => {
    expect(decide(appointment, { outcome: 'none', consent: false })).toEqual({
      outcome: 'open',
      possible: ['open'],
      because: [],
      missing: [],
    })
  })

  it('shows two rows that disagree as two possible outcomes', () => {
    expect(decide(appointment, { outcome: 'missed', consent: true })).toMatchObject({
      possible: ['missed', 'kept'],
    })
    expect(decide(appointment, { outcome: 'missed', consent: true }).outcome).toBeUndefined()
  })
})
