import { day, orNone, whole } from '@ssi/rules'
import { named } from './words.ts'

/** Who it is about: two statements of one fact. */
export const person = {
  dateOfBirth: orNone(
    day(named('date of birth', 'When was the young person born? Give this or the age at the start.')),
  ),
  ageAtStart: whole(
    named(
      'age at the start',
      'How old was the young person at the start? Worked out where the date of birth is given.',
    ),
  ),
}
