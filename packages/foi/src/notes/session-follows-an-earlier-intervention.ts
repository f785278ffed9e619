import { any, equals, note, some } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'

export const sessionFollowsAnEarlierIntervention = note<ResponseInput>({
  id: 'session-follows-an-earlier-intervention',
  says: {
    en: 'An offering follows an earlier intervention, which strains the definition’s words on standing alone and presuming no follow up.',
  },
  advice: { en: 'Keep it as the trust’s own claim; it does not show that the definition allows a series.' },
  cite: [cite(foi1202.question2, 'offering2'), cite(foi1202.definition, 'intent')],
  about: ['foi:top-up-session'],

  when: some(
    'offerings',
    'offering',
    any(equals('offering.kind', 'top-up-session'), equals('offering.afterEarlierIntervention', true)),
  ),

  examples: {
    applies: [
      { offerings: [{ kind: 'top-up-session' }] },
      { offerings: [{ afterEarlierIntervention: true }] },
    ],
    silent: [{ offerings: [{ kind: 'one-off-session', afterEarlierIntervention: false }] }],
  },
})
