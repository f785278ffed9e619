import { equals, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { isHarmReduction } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const harmReductionIsInAStructuredCarePlan = rule<InterventionFacts>({
  id: 'harm-reduction-is-in-a-structured-care-plan',
  says: { en: 'Specialist harm reduction is delivered as part of a structured care plan.' },
  cite: [cite(ndtmsAid.harmReduction, 'preconditions'), cite(ndtmsAid.harmReduction, 'boundary')],
  force: 'must',
  about: [
    'ndtms:specialist-harm-reduction',
    'ndtms:structured-care-plan',
    'ndtms:brief-advice-and-information',
  ],

  when: isHarmReduction,
  holds: equals('carePlan.structured', true),
  advice: {
    en: 'Record advice without a care plan as brief advice and information, which is no intervention of the aid.',
  },
  why: {
    en: 'Advice and information are most of what specialist harm reduction gives, so content cannot tell it from brief advice. The care plan and the full assessment do.',
  },

  examples: {
    passes: [
      {
        type: 'specialist-harm-reduction',
        carePlan: { structured: true, from: '2024-04-01' },
        start: '2024-04-05',
      },
      {
        type: 'specialist-harm-reduction',
        carePlan: { structured: true },
        harmReduction: { services: ['leaflet'] },
      },
    ],
    fails: [
      { type: 'specialist-harm-reduction', carePlan: 'none' },
      { type: 'specialist-harm-reduction', carePlan: 'none', harmReduction: { services: ['leaflet'] } },
      { type: 'specialist-harm-reduction', carePlan: { structured: false } },
    ],
    undetermined: [{ type: 'specialist-harm-reduction' }],
  },
})
