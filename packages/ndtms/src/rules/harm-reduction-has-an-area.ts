import { present, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { isHarmReduction } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const harmReductionHasAnArea = rule<InterventionFacts>({
  id: 'harm-reduction-has-an-area',
  says: {
    en: 'Specialist harm reduction is about injecting, overdose or risky behaviour: one of them at least.',
  },
  cite: [
    cite(ndtmsAid.harmReduction, 'eligibility'),
    cite(ndtmsAid.harmReduction, 'injecting'),
    cite(ndtmsAid.harmReduction, 'overdose'),
    cite(ndtmsAid.harmReduction, 'riskyBehaviour'),
  ],
  force: 'should',
  basis: 'derived',
  about: ['ndtms:specialist-harm-reduction', 'ndtms:injecting', 'ndtms:overdose', 'ndtms:risky-behaviour'],

  when: isHarmReduction,
  holds: present('harmReduction.areas'),
  advice: {
    en: 'Name the danger it is about. The aid asks a service for all three, and a record for none by name.',
  },

  examples: {
    passes: [
      { type: 'specialist-harm-reduction', harmReduction: { areas: ['overdose'] } },
      {
        type: 'specialist-harm-reduction',
        harmReduction: { areas: ['injecting'], services: ['blood-borne-virus-services'] },
      },
    ],
    fails: [{ type: 'specialist-harm-reduction', harmReduction: { areas: [] } }],
    undetermined: [{ type: 'specialist-harm-reduction' }],
  },
})
