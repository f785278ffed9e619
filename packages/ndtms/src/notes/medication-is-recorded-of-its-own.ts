import { all, equals, note, present } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { InterventionFacts } from '../options.ts'

export const medicationIsRecordedOfItsOwn = note<InterventionFacts>({
  id: 'medication-is-recorded-of-its-own',
  says: {
    en: 'Medication against relapse is a pharmacological intervention; relapse prevention teaches skills.',
  },
  cite: [cite(ndtmsAid.pharmacologicalIntervention, 'aims'), cite(ndtmsAid.relapsePrevention)],
  about: ['ndtms:medication-to-prevent-relapse', 'ndtms:relapse-prevention'],
  when: all(equals('type', 'relapse-prevention'), present('medication')),
  advice: { en: 'Record the medication as an intervention of its own; the two may go together.' },

  examples: {
    applies: [{ type: 'relapse-prevention', medication: 'naltrexone' }],
    silent: [
      { type: 'relapse-prevention', medication: 'none' },
      { type: 'specialist-pharmacological-intervention', medication: 'naltrexone' },
    ],
  },
})
