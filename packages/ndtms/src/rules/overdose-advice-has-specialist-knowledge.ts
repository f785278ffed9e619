import { all, equals, includesAny, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { isHarmReduction } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const overdoseAdviceHasSpecialistKnowledge = rule<InterventionFacts>({
  id: 'overdose-advice-has-specialist-knowledge',
  says: { en: 'Advice on overdose rests on specialist knowledge of substances and how they interact.' },
  cite: cite(ndtmsAid.harmReduction, 'overdose'),
  force: 'should',
  about: ['ndtms:overdose', 'ndtms:specialist-knowledge', 'ndtms:poly-substance-use'],

  when: all(isHarmReduction, includesAny('harmReduction.areas', ['overdose'])),
  holds: equals('harmReduction.specialistKnowledge', true),
  advice: { en: 'Have somebody give it who knows the substances and their interactions.' },
  openQuestions: [
    {
      en: 'Whether all advice on overdose asks for that knowledge, or only that on several substances at once.',
    },
  ],

  examples: {
    passes: [
      {
        type: 'specialist-harm-reduction',
        harmReduction: { areas: ['overdose'], specialistKnowledge: true },
      },
      {
        type: 'specialist-harm-reduction',
        harmReduction: { areas: ['injecting'], specialistKnowledge: false },
      },
    ],
    fails: [
      {
        type: 'specialist-harm-reduction',
        harmReduction: { areas: ['overdose'], specialistKnowledge: false },
      },
    ],
    undetermined: [{ type: 'specialist-harm-reduction', harmReduction: { areas: ['overdose'] } }],
  },
})
