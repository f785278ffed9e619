import { form } from '@ssi/rules'
import { isTimeZone } from '../timetable/moment.ts'
import { named } from './words.ts'

/** Where the times of the meetings hold. */
export const timeZone = () =>
  form({
    ...named('time zone', 'In which time zone do the times of the meetings hold?'),
    form: { en: 'the name of a time zone, as in Europe/London' },
    fits: isTimeZone,
  })
