import { equals, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { InterventionFacts } from '../options.ts'

export const counsellingIsFaceToFaceOrEquivalent = rule<InterventionFacts>({
  id: 'counselling-is-face-to-face-or-equivalent',
  says: { en: 'Counselling is a talk with a counsellor, face to face or in an equivalent way.' },
  cite: [cite(ndtmsAid.counselling, 'channel'), cite(ndtmsAid.counselling, 'counsellor')],
  force: 'definition',
  about: ['ndtms:counselling', 'ndtms:face-to-face-or-equivalent', 'ndtms:counsellor'],

  when: equals('type', 'counselling'),
  holds: equals('faceToFaceOrEquivalent', true),
  advice: {
    en: 'Record what was handed out or read as something else; a video call may be equivalent, a leaflet is no talk.',
  },
  openQuestions: [
    {
      en: 'What counts as equivalent: the aid gives no example, so the record says so and no channel is judged.',
    },
  ],

  examples: {
    passes: [{ type: 'counselling', faceToFaceOrEquivalent: true }],
    fails: [{ type: 'counselling', faceToFaceOrEquivalent: false }],
    undetermined: [{ type: 'counselling' }],
  },
})
