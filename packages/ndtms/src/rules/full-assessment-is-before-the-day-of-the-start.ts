import { all, not, present, rule, sameAs } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { isHarmReduction } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const fullAssessmentIsBeforeTheDayOfTheStart = rule<InterventionFacts>({
  id: 'full-assessment-is-before-the-day-of-the-start',
  says: { en: 'A full assessment on the very day of the start is worth a second look.' },
  cite: [cite(ndtmsAid.harmReduction, 'preconditions')],
  force: 'should',
  basis: 'derived',
  about: ['ndtms:specialist-harm-reduction', 'ndtms:full-assessment'],

  when: all(isHarmReduction, present('fullAssessment')),
  holds: not(sameAs('fullAssessment.date', 'start')),
  advice: {
    en: 'Make sure that the assessment came first that day; the aid says after, and does not say how long.',
  },

  examples: {
    passes: [
      { type: 'specialist-harm-reduction', fullAssessment: { date: '2024-04-01' }, start: '2024-04-05' },
    ],
    fails: [
      { type: 'specialist-harm-reduction', fullAssessment: { date: '2024-04-05' }, start: '2024-04-05' },
    ],
    undetermined: [{ type: 'specialist-harm-reduction', fullAssessment: { date: '2024-04-05' } }],
  },
})
