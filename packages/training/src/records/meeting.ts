import { dayPattern, form } from '@ssi/rules'
import { named } from './words.ts'

/** A time of the day as a pattern, hours and minutes: `18:30`. */
export const timePattern = '([01][0-9]|2[0-3]):[0-5][0-9]'

/** When the study group meets: a day, or a day and a time, with an offset where a time happens twice. */
export const meeting = () =>
  form({
    ...named('meeting', 'When does the study group discuss this topic?', [
      'bijeenkomst',
      'Wanneer bespreekt de studiegroep dit onderwerp?',
    ]),
    form: {
      en: 'a day, or a day and a time, as in 2026-03-01 or 2026-03-01T18:30',
      nl: 'een dag, of een dag en een tijd, zoals 2026-03-01 of 2026-03-01T18:30',
    },
    pattern: `(${dayPattern})(T${timePattern}([-+]${timePattern})?)?`,
  })
