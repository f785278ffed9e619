import { all, includesAll, present, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { isHarmReduction } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const fullAssessmentCoversMisuseAndRisks = rule<InterventionFacts>({
  id: 'full-assessment-covers-misuse-and-risks',
  says: { en: 'The full assessment covers both substance misuse and risks.' },
  cite: cite(ndtmsAid.harmReduction, 'preconditions'),
  force: 'must',
  about: ['ndtms:full-assessment', 'ndtms:assessment-of-substance-misuse', 'ndtms:assessment-of-risks'],

  when: all(isHarmReduction, present('fullAssessment')),
  holds: includesAll('fullAssessment.covers', ['assessment-of-substance-misuse', 'assessment-of-risks']),
  advice: { en: 'Assess what is missing before the intervention starts.' },

  examples: {
    passes: [
      {
        type: 'specialist-harm-reduction',
        fullAssessment: { covers: ['assessment-of-substance-misuse', 'assessment-of-risks'] },
      },
      { type: 'specialist-harm-reduction', fullAssessment: 'none' },
    ],
    fails: [
      { type: 'specialist-harm-reduction', fullAssessment: { covers: ['assessment-of-substance-misuse'] } },
    ],
    undetermined: [{ type: 'specialist-harm-reduction', fullAssessment: { date: '2024-04-01' } }],
  },
})
