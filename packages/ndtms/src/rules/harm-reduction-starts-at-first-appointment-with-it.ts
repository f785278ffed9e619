import { rule, sameAs } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { isHarmReduction } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const harmReductionStartsAtFirstAppointmentWithIt = rule<InterventionFacts>({
  id: 'harm-reduction-starts-at-first-appointment-with-it',
  says: {
    en: 'Specialist harm reduction starts on the day of the first appointment in which it was provided.',
  },
  cite: cite(ndtmsAid.harmReduction, 'start'),
  force: 'must',
  about: [
    'ndtms:specialist-harm-reduction',
    'ndtms:first-harm-reduction-appointment',
    'ndtms:intervention-start',
  ],

  when: isHarmReduction,
  holds: sameAs('start', 'firstHarmReductionAppointment'),
  advice: {
    en: 'Record the day of that appointment as the start; an appointment for the assessment does not count.',
  },

  examples: {
    passes: [
      {
        type: 'specialist-harm-reduction',
        fullAssessment: { date: '2024-04-01' },
        firstHarmReductionAppointment: '2024-04-05',
        start: '2024-04-05',
      },
    ],
    fails: [
      { type: 'specialist-harm-reduction', firstHarmReductionAppointment: '2024-04-05', start: '2024-04-01' },
    ],
    undetermined: [{ type: 'specialist-harm-reduction', start: '2024-04-01' }],
  },
})
