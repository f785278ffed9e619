import { all, present, rule } from '@ssi/rules'
import { trainingModule } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { DoseInput } from '../records/dose.ts'

export const howMuchIsThreeValues = rule<DoseInput>({
  id: 'how-much-is-three-values',
  says: {
    en: 'How much of an intervention there is, is said in three values: how long, how often, how long each.',
  },
  cite: cite(trainingModule.topicFour, 'dose'),
  force: 'definition',
  about: [
    'training:how-much-intervention',
    'training:how-long-it-goes-on',
    'training:how-frequently-sessions-occur',
    'training:how-long-sessions-last',
  ],

  holds: all(present('weeks'), present('daysBetween'), present('minutes')),
  advice: { en: 'Give the value that is lacking; the module sets no number for any of them.' },

  examples: {
    passes: [
      { weeks: 6, daysBetween: 7, minutes: 50 },
      { weeks: 1, daysBetween: 0, minutes: 5 },
    ],
    fails: [{ weeks: 6, daysBetween: 7, minutes: 'none' }],
    undetermined: [{ weeks: 6 }],
  },
})
