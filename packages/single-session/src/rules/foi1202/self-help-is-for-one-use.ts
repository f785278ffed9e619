import { equals, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingInput } from '../../records/offering.ts'

export const selfHelpIsForOneUse = rule<OfferingInput>({
  id: 'self-help-is-for-one-use',
  says: {
    en: 'Self-help counts only if it is made on purpose for a single use.',
    nl: 'Zelfhulp telt alleen mee als die met opzet voor één keer is gemaakt.',
  },
  cite: cite(foi1202.definition, 'included'),
  force: 'definition',
  about: ['single-session:self-help-used-just-once'],

  when: equals('mode', 'self-help'),
  holds: equals('usesByDesign', 1),
  advice: {
    en: 'Ask its makers; an app that stays open for use is none, and nobody has to deliver it.',
    nl: 'Vraag het de makers; een app die je kunt blijven gebruiken telt niet mee, en niemand hoeft hem te geven.',
  },

  examples: {
    passes: [{ mode: 'self-help', usesByDesign: 1 }, { mode: 'therapist' }],
    fails: [
      { mode: 'self-help', usesByDesign: 'none' },
      { mode: 'self-help', usesByDesign: 2 },
    ],
    undetermined: [{ mode: 'self-help' }, {}],
  },
})
