import { describe, expect, it } from 'vitest'
import {
  absentMeans,
  type Condition,
  describe as inWords,
  equals,
  type FieldEntry,
  fieldsOf,
  flag,
  openCode,
  orNone,
  record,
  type Schema,
  shapeOf,
} from '../src/index.ts'
import * as z from 'zod/mini'
import { visit, type Visit } from './visit.ts'

describe('the fields of a record', () => {
  const fields = fieldsOf(visit)
  const field = (path: string): FieldEntry | undefined => fields.find((entry) => entry.path === path)

  it('are listed in order, nested ones after their parent', () => {
    expect(fields.map(({ path }) => path)).toEqual([
      'outcome',
      'delay',
      'seats',
      'start',
      'end',
      'room',
      'consent',
      'repeat',
      'topics',
      'contact',
      'contact.name',
      'contact.reachable',
      'guests',
      'guests[].name',
      'guests[].age',
      'guests[].came',
      'guests[].from',
    ])
  })

  it('carry their label, their question and what they take', () => {
    expect(field('outcome')).toMatchObject({
      label: { en: 'outcome', nl: 'uitkomst' },
      question: { en: 'How did it go?', nl: 'Hoe ging het?' },
      expected: { kind: 'codes', codes: ['came', 'came-late', 'missed'] },
      values: { missed: { en: 'Missed', nl: 'Gemist' } },
    })
    expect(field('delay')).toMatchObject({ expected: { kind: 'whole', least: 0 }, words: ['none'] })
    expect(field('room')).toMatchObject({ expected: { kind: 'text' }, words: ['not-stated'] })
    expect(field('repeat')).toMatchObject({ expected: { kind: 'flag' }, absent: false })
    expect(field('topics')).toMatchObject({ expected: { kind: 'list' }, values: { sleep: { en: 'Sleep' } } })
    expect(field('guests')).toMatchObject({ expected: { kind: 'list' }, item: { en: 'guest', nl: 'gast' } })
  })

  it('are plain data', () => {
    expect(JSON.parse(JSON.stringify(fields))).toEqual(fields)
  })
})

describe('a field with an open list of values', () => {
  const rooms = { hall: { label: { en: 'Hall', nl: 'Zaal' } } }
  const stay = record({
    room: openCode(rooms, { label: { en: 'room' }, question: { en: 'In which room?' } }),
  })

  const isIn = (room: string): Condition<{ room?: string }> => equals('room', room)

  it('takes other words, and is described by the labels of those it names', () => {
    expect(shapeOf(stay, { room: 'cellar' })).toEqual({ record: { room: 'cellar' }, findings: [] })
    expect(inWords(isIn('hall'), fieldsOf(stay))).toBe('the room is “Hall”')
    expect(inWords(isIn('hall'), fieldsOf(stay), { language: 'nl' })).toBe('room is “Zaal”')
    expect(inWords(isIn('cellar'), fieldsOf(stay))).toBe('the room is “cellar”')
  })

  it('takes nothing but words', () => {
    expect(shapeOf(stay, { room: 7 }).findings).toMatchObject([
      { code: 'wrong-kind', expected: { kind: 'text' } },
    ])
  })
})

describe('a schema of fields', () => {
  it('says our sentence where zod is asked directly', () => {
    const { error } = visit.safeParse({ outcome: 'cam' })
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'outcome: "cam" is not a value of this field. Did you mean "came"?',
    ])
  })

  it('leaves zod as it found it', () => {
    expect(z.string().safeParse(1).error?.issues[0]?.message).not.toMatch(/Expected words/)
  })

  it('may have a word and a meaning when absent at once', () => {
    const words = { label: { en: 'delay' }, question: { en: 'Was there a delay?' } }
    const stay = record({ delay: absentMeans(orNone(flag(words)), 'none') })
    expect(stay.parse({})).toEqual({ delay: 'none' })
    expect(fieldsOf(stay)).toMatchObject([{ path: 'delay', words: ['none'], absent: 'none' }])
  })

  it('is made of fields: another schema cannot be widened', () => {
    expect(() => orNone(z.string() as Schema)).toThrow('Only a field made by a field maker can be widened.')
  })
})

describe('the type of a record', () => {
  it('has every field, each of them unknown or known', () => {
    const known: Visit = {
      outcome: 'came',
      delay: 'none',
      room: 'not-stated',
      topics: ['sleep'],
      guests: [{ came: true }],
    }
    const unknown: Visit = { outcome: null, delay: undefined }
    // @ts-expect-error a value that the field does not have
    const misspelt: Visit = { outcome: 'cam' }
    // @ts-expect-error a word that the field does not take
    const unstated: Visit = { delay: 'not-stated' }
    expect([known, unknown, misspelt, unstated]).toHaveLength(4)
  })
})
