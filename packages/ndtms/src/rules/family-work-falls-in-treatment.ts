import { all, any, not, notAfter, present, rule, some } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { isFamilyWork } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const familyWorkFallsInTreatment = rule<InterventionFacts>({
  id: 'family-work-falls-in-treatment',
  says: {
    en: 'Family work is reported only while a young person of that family is in specialist treatment.',
  },
  cite: cite(ndtmsAid.familyWork, 'note'),
  force: 'should-only',
  about: ['ndtms:family-work', 'ndtms:currently-accessing-treatment'],

  when: isFamilyWork,
  holds: some(
    'family.treatment',
    'spell',
    all(
      notAfter('spell.from', 'firstFormalAppointment'),
      any(not(present('spell.to')), notAfter('firstFormalAppointment', 'spell.to')),
    ),
  ),
  advice: { en: 'Do not report it; if the young person was in treatment then, add the dates.' },

  examples: {
    passes: [
      {
        type: 'family-work',
        firstFormalAppointment: '2024-06-10',
        family: { treatment: [{ from: '2024-06-01', to: 'none' }] },
      },
      {
        type: 'family-work',
        firstFormalAppointment: '2024-06-10',
        family: {
          treatment: [
            { from: '2024-01-01', to: '2024-05-01' },
            { from: '2024-06-10', to: '2024-06-10' },
          ],
        },
      },
    ],
    fails: [
      {
        type: 'family-work',
        firstFormalAppointment: '2024-06-10',
        family: { treatment: [{ from: '2024-01-01', to: '2024-05-01' }] },
      },
      { type: 'family-work', family: { treatment: 'none' } },
    ],
    undetermined: [
      {
        type: 'family-work',
        firstFormalAppointment: '2024-06-10',
        family: { treatment: [{ from: '2024-06-01' }] },
      },
    ],
  },
})
