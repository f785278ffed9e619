import { form } from '@ssi/rules'
import { named } from './words.ts'

/** Where the times of the meetings hold. Offsets are no time zones, since they know no clock changes. */
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
    pattern: '[A-Za-z][-A-Za-z0-9_+]*(/[-A-Za-z0-9_+]+)*',
  })
