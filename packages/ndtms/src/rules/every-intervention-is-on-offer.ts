import { includesAll, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { interventions } from '../choices.ts'
import type { ProviderInput } from '../provider.ts'

type Type = keyof typeof interventions

const seven = Object.keys(interventions) as Type[]
const called = seven.map((id) => interventions[id].label.en).join('; ')

export const everyInterventionIsOnOffer = rule<ProviderInput>({
  id: 'every-intervention-is-on-offer',
  says: { en: 'Young people under 18 can get each of the seven interventions.' },
  cite: cite(ndtmsAid.psychosocialInterventions, 'access'),
  force: 'must',
  about: [
    'ndtms:young-people-under-18',
    'ndtms:specialist-treatment-interventions',
    ...seven.map((id) => `ndtms:${id}`),
  ],

  holds: includesAll('offers', seven),
  advice: {
    en: `Arrange access to what is missing of all seven: ${called}. No young person has to have each of them.`,
  },

  examples: {
    passes: [{ offers: seven }],
    fails: [{ offers: seven.slice(0, 6) }, { offers: [] }],
    undetermined: [{}],
  },
})
