import { all, atLeast, equals, every, not, present, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'

export const yesHasADeliverer = rule<ResponseInput>({
  id: 'yes-has-a-deliverer',
  says: { en: 'After a Yes, at least one deliverer is marked, unless every offering is self-help.' },
  cite: [cite(foi1202.question3, 'text'), cite(foi1202.definition, 'included')],
  force: 'must',
  basis: 'derived',
  about: ['foi:yes', 'foi:deliverers'],

  when: all(
    equals('provided', 'yes'),
    not(all(present('offerings'), every('offerings', 'offering', equals('offering.selfHelp', true)))),
  ),
  holds: atLeast('deliverers.length', 1),
  advice: { en: 'Ask the trust who delivered it, or record that every offering is self-help.' },
  why: {
    en: 'The definition counts self-help that is designed for one use; that needs nobody to deliver it.',
  },

  examples: {
    passes: [
      { provided: 'yes', offerings: [{ selfHelp: false }], deliverers: ['social-workers'] },
      { provided: 'yes', offerings: [{ selfHelp: true }], deliverers: [] },
    ],
    fails: [{ provided: 'yes', offerings: [{ selfHelp: false }], deliverers: [] }],
    undetermined: [{ provided: 'yes', offerings: [{}], deliverers: [] }],
  },
})
