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
      title: { en: 'Intervention', nl: 'Interventie' },
      summary: {
        en: 'One of the seven interventions, provided to one young person, with the days and facts that the aid asks for.',
        nl: 'Een van de zeven interventies, gegeven aan één jongere, met de datums en feiten waar de handreiking naar vraagt.',
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
      title: { en: 'Provider’s offer', nl: 'Wat een aanbieder biedt' },
      summary: {
        en: 'Which of the seven interventions young people under 18 can get from a provider or in an area.',
        nl: 'Welke van de zeven interventies jongeren onder de 18 bij een aanbieder of in een gebied kunnen krijgen.',
      },
      check: 'checkProvider',
      schema: 'providerOffer',
      record: providerOffer,
      rules: providerRules,
      example: everyOffer,
    },
  ],
})
