import { notAfter, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { isHarmReduction } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const harmReductionFollowsFullAssessment = rule<InterventionFacts>({
  id: 'harm-reduction-follows-full-assessment',
  says: { en: 'Specialist harm reduction comes after a full assessment.' },
  cite: cite(ndtmsAid.harmReduction, 'preconditions'),
  force: 'must',
  about: ['ndtms:specialist-harm-reduction', 'ndtms:full-assessment'],

  when: isHarmReduction,
  holds: notAfter('fullAssessment.date', 'start'),
  advice: { en: 'Check both days; the aid wants a full assessment first.' },

  examples: {
    passes: [
      { type: 'specialist-harm-reduction', fullAssessment: { date: '2024-04-01' }, start: '2024-04-05' },
    ],
    fails: [
      { type: 'specialist-harm-reduction', fullAssessment: { date: '2024-04-10' }, start: '2024-04-05' },
      { type: 'specialist-harm-reduction', fullAssessment: 'none', start: '2024-04-05' },
    ],
    undetermined: [{ type: 'specialist-harm-reduction', start: '2024-04-05' }],
  },
})
