import { all, any, type Condition, equals, every, fieldsOf, flag, list, not, record, some } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import { conditionWords } from '../plugins/reference/condition-words.ts'

const question = { en: 'Is it so?' }
const visit = record({
  guests: list(
    record({
      came: flag({ label: { en: 'attendance at the whole of the first meeting' }, question }),
      left: flag({ label: { en: 'departure before the end of the first meeting' }, question }),
    }),
    { label: { en: 'guests' }, question, item: { en: 'guest' } },
  ),
})
interface Visit {
  readonly guests?: readonly { readonly came?: boolean; readonly left?: boolean }[]
}

const fields = fieldsOf(visit)
const answer = (question: string, yes: string) => `the answer to “${question}” for the guest is ${yes}`
const came = 'attendance at the whole of the first meeting'
const left = 'departure before the end of the first meeting'

describe('a condition in words', () => {
  it('that asks all of much of every item is a list of what it asks of every item', () => {
    const condition: Condition<Visit> = every(
      'guests',
      'guest',
      all(equals('guest.came', true), equals('guest.left', false)),
    )
    expect(conditionWords(condition, fields)).toEqual({
      join: 'and',
      parts: [`for every guest, ${answer(came, 'yes')}`, `for every guest, ${answer(left, 'no')}`],
    })
  })

  it('that is not so of any item is a list of what is not so of every item', () => {
    const condition: Condition<Visit> = not(
      some('guests', 'guest', any(equals('guest.came', true), equals('guest.left', false))),
    )
    expect(conditionWords(condition, fields)).toEqual({
      join: 'and',
      parts: [`for every guest, ${answer(came, 'no')}`, `for every guest, ${answer(left, 'yes')}`],
    })
  })

  it('that asks any of much of every item stays one sentence, for no single part has to hold of them all', () => {
    const condition: Condition<Visit> = every(
      'guests',
      'guest',
      any(equals('guest.came', true), equals('guest.left', false)),
    )
    expect(conditionWords(condition, fields)).toBe(
      `for every guest, ${answer(came, 'yes')} or ${answer(left, 'no')}`,
    )
  })
})
