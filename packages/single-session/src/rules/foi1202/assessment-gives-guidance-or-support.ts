import { equals, not, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingInput } from '../../records/offering.ts'

export const assessmentGivesGuidanceOrSupport = rule<OfferingInput>({
  id: 'assessment-gives-guidance-or-support',
  says: {
    en: 'A one-off assessment counts only if it gives guidance or therapeutic support.',
    nl: 'Een eenmalig onderzoek telt alleen mee als het begeleiding of therapeutische steun geeft.',
  },
  cite: cite(foi1202.definition, 'excluded'),
  force: 'definition',
  about: ['single-session:one-off-assessment'],

  holds: not(equals('assessment', 'without-guidance')),
  advice: {
    en: 'Leave an assessment alone out; one that also helps is judged by everything else.',
    nl: 'Laat alleen een onderzoek weg; helpt het ook, dan wordt het op al het andere beoordeeld.',
  },

  examples: {
    passes: [{ assessment: 'none' }, { assessment: 'with-guidance' }],
    fails: [{ assessment: 'without-guidance' }],
    undetermined: [{}],
  },
})
