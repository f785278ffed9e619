import { equals, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { isPharmacological } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const pharmacologyIsSpecificToSubstanceMisuse = rule<InterventionFacts>({
  id: 'pharmacology-is-specific-to-substance-misuse',
  says: { en: 'A pharmacological intervention is specific to substance misuse.' },
  cite: cite(ndtmsAid.pharmacologicalIntervention, 'definition'),
  force: 'definition',
  about: ['ndtms:specialist-pharmacological-intervention'],

  when: isPharmacological,
  holds: equals('substanceMisuseSpecific', true),
  advice: {
    en: 'Leave out medication that is given for another reason; the aid’s definition does not include it.',
  },

  examples: {
    passes: [{ type: 'specialist-pharmacological-intervention', substanceMisuseSpecific: true }],
    fails: [{ type: 'specialist-pharmacological-intervention', substanceMisuseSpecific: false }],
    undetermined: [{ type: 'specialist-pharmacological-intervention' }],
  },
})
