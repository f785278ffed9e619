import { domainData } from '@ssi/rules'
import { everyOffer } from './examples/every-offer.ts'
import { completeRecord } from './examples/complete-record.ts'
import { ndtmsNotes } from './notes/index.ts'
import { providerOffer } from './provider.ts'
import { interventionRecord } from './record.ts'
import { interventionRules, providerRules } from './rules/index.ts'
import { ndtms } from './scheme.ts'

export const data = domainData({
  package: '@ssi/ndtms',
  scheme: ndtms,
  records: [
    {
      id: 'intervention',
      title: { en: 'Intervention' },
      summary: {
        en: 'One of the seven interventions, provided to one young person, with the days and facts that the aid asks for.',
      },
      check: 'checkIntervention',
      schema: 'interventionRecord',
      record: interventionRecord,
      rules: interventionRules,
      notes: ndtmsNotes,
      example: completeRecord,
    },
    {
      id: 'provider',
      title: { en: 'Provider’s offer' },
      summary: {
        en: 'Which of the seven interventions young people under 18 can get from a provider or in an area.',
      },
      check: 'checkProvider',
      schema: 'providerOffer',
      record: providerOffer,
      rules: providerRules,
      example: everyOffer,
    },
  ],
})
