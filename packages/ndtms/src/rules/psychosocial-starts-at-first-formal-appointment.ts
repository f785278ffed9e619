import { all, equals, oneOf, rule, sameAs } from '@ssi/rules'
import { ndtmsPublications } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { withoutStartSentence } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const psychosocialStartsAtFirstFormalAppointment = rule<InterventionFacts>({
  id: 'psychosocial-starts-at-first-formal-appointment',
  says: {
    en: 'Every formal psychosocial intervention starts on the day of the first formal and time-limited appointment.',
  },
  cite: cite(ndtmsPublications.welshPsychosocial),
  force: 'must',
  basis: 'external',
  about: [
    'ndtms:first-formal-appointment',
    'ndtms:formal-psychosocial-interventions',
    ...withoutStartSentence.map((id) => `ndtms:${id}`),
  ],

  when: all(equals('options.appointmentStartScope', 'all-psychosocial'), oneOf('type', withoutStartSentence)),
  holds: sameAs('start', 'firstFormalAppointment'),
  advice: {
    en: 'Record the day of that appointment as the start, or choose the scope that the aid’s layout gives.',
  },
  why: {
    en: 'The aid’s sentence stands under family work. The Welsh NHS data dictionary, with nearly the same paragraphs, gives that start to the whole group; whoever chooses this scope reads the aid likewise.',
  },
  openQuestions: [
    { en: 'Whether the sentence holds for family work only or for every psychosocial intervention.' },
  ],

  examples: {
    passes: [
      {
        type: 'cognitive-behavioural-therapy',
        firstFormalAppointment: '2024-04-02',
        start: '2024-04-02',
        options: { appointmentStartScope: 'all-psychosocial' },
      },
      {
        type: 'cognitive-behavioural-therapy',
        firstFormalAppointment: '2024-04-09',
        start: '2024-04-02',
        options: { appointmentStartScope: 'family-work' },
      },
    ],
    fails: [
      {
        type: 'cognitive-behavioural-therapy',
        firstFormalAppointment: '2024-04-09',
        start: '2024-04-02',
        options: { appointmentStartScope: 'all-psychosocial' },
      },
    ],
    undetermined: [
      { type: 'counselling', start: '2024-04-02', options: { appointmentStartScope: 'all-psychosocial' } },
    ],
  },
})
