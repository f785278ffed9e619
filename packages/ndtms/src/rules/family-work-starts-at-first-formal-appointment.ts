import { rule, sameAs } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { isFamilyWork } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const familyWorkStartsAtFirstFormalAppointment = rule<InterventionFacts>({
  id: 'family-work-starts-at-first-formal-appointment',
  says: { en: 'Family work starts on the day of the first formal and time-limited appointment.' },
  cite: cite(ndtmsAid.familyWork, 'start'),
  force: 'must',
  about: ['ndtms:family-work', 'ndtms:first-formal-appointment', 'ndtms:intervention-start'],

  when: isFamilyWork,
  holds: sameAs('start', 'firstFormalAppointment'),
  advice: { en: 'Record the day of that appointment as the start; a call or talk before it does not count.' },
  why: {
    en: 'The sentence stands under the heading of family work, so family work is what it binds. The wider reading is a rule of its own, checked on request.',
  },
  openQuestions: [
    { en: 'Whether the sentence holds for family work only or for every psychosocial intervention.' },
  ],

  examples: {
    passes: [
      {
        type: 'family-work',
        firstInformalContact: '2024-06-01',
        firstFormalAppointment: '2024-06-10',
        start: '2024-06-10',
      },
    ],
    fails: [
      {
        type: 'family-work',
        firstInformalContact: '2024-06-01',
        firstFormalAppointment: '2024-06-10',
        start: '2024-06-01',
      },
    ],
    undetermined: [{ type: 'family-work', start: '2024-06-01' }],
  },
})
