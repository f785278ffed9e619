import { all, equals, note, oneOf, present } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { withoutStartSentence } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const aidHasNoStartRuleHere = note<InterventionFacts>({
  id: 'aid-has-no-start-rule-here',
  says: {
    en: 'The aid states no start rule for this intervention, so its start was not compared with any event.',
  },
  cite: [
    cite(ndtmsAid.counselling),
    cite(ndtmsAid.cognitiveBehaviouralTherapy),
    cite(ndtmsAid.motivationalInterviewing),
    cite(ndtmsAid.relapsePrevention),
    cite(ndtmsAid.familyWork, 'start'),
  ],
  about: ['ndtms:intervention-start', ...withoutStartSentence.map((id) => `ndtms:${id}`)],
  when: all(
    present('start'),
    oneOf('type', withoutStartSentence),
    equals('options.appointmentStartScope', 'family-work'),
  ),
  openQuestions: [
    {
      en: 'Whether the sentence under family work holds for family work only or for every psychosocial intervention.',
    },
  ],

  examples: {
    applies: [
      {
        type: 'cognitive-behavioural-therapy',
        start: '2024-04-02',
        options: { appointmentStartScope: 'family-work' },
      },
    ],
    silent: [
      { type: 'family-work', start: '2024-04-02', options: { appointmentStartScope: 'family-work' } },
      {
        type: 'cognitive-behavioural-therapy',
        start: '2024-04-02',
        options: { appointmentStartScope: 'all-psychosocial' },
      },
    ],
  },
})
