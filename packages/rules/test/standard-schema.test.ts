import { describe, expect, it } from 'vitest'
import { check, sound } from './visit-check.ts'

describe('a check as a Standard Schema', () => {
  const { validate } = check['~standard']

  it('names itself', () => {
    expect(check['~standard']).toMatchObject({ version: 1, vendor: 'ssi' })
  })

  it('gives the record where nothing is broken, open rules or not', () => {
    expect(validate(sound)).toEqual({ value: { ...sound, repeat: false } })
    expect(validate({})).toEqual({ value: { repeat: false } })
  })

  it('gives each error with its sentence and its path: faults of shape and of rules alike', () => {
    expect(
      validate({
        ...sound,
        outcome: 'came-late',
        delay: 'none',
        guests: [{ came: 'yes' }],
        seats: 0,
        piano: 1,
      }),
    ).toEqual({
      issues: [
        { message: 'guests.0.came: Expected true or false, found "yes".', path: ['guests', 0, 'came'] },
        {
          message: 'delay: A late arrival records how late it was. Give the delay in minutes.',
          path: ['delay'],
        },
      ],
    })
  })
})
