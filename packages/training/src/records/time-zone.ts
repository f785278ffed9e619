import { form } from '@ssi/rules'
import { isTimeZone } from '../timetable/moment.ts'
import { named } from './words.ts'

/** Where the times of the meetings hold. */
export const timeZone = () =>
  form({
    ...named('time zone', 'In which time zone do the times of the meetings hold?', [
      'tijdzone',
      'In welke tijdzone gelden de tijden van de bijeenkomsten?',
    ]),
    form: {
      en: 'the name of a time zone, as in Europe/London',
      nl: 'de naam van een tijdzone, zoals Europe/London',
    },
    fits: isTimeZone,
  })
