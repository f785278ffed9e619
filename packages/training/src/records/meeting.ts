import { form } from '@ssi/rules'
import { isMeeting } from '../timetable/moment.ts'
import { named } from './words.ts'

/** When the study group meets: a day, or a day and a time. */
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
    fits: isMeeting,
  })
