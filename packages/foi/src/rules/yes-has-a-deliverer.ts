import { all, atLeast, equals, every, not, present, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'
import { isAskedAfterYes } from './is-asked-after-yes.ts'

export const yesHasADeliverer = rule<ResponseInput>({
  id: 'yes-has-a-deliverer',
  says: { en: 'After a Yes, at least one deliverer is marked, unless every offering is self-help.' },
  cite: [cite(foi1202.question3, 'text'), cite(foi1202.definition, 'included')],
  force: 'must',
  basis: 'derived',
  about: ['foi:yes', 'foi:deliverers'],

  when: all(
    isAskedAfterYes,
    not(all(present('offerings'), every('offerings', 'offering', equals('offering.selfHelp', true)))),
  ),
  holds: atLeast('deliverers.length', 1),
  advice: { en: 'Ask the trust who delivered it, or record that every offering is self-help.' },
  why: {
    en: 'The definition counts self-help designed for one use, which needs nobody to deliver it.',
  },

  examples: {
    passes: [
      { refused: false, provided: 'yes', offerings: [{ selfHelp: false }], deliverers: ['social-workers'] },
      { refused: false, provided: 'yes', offerings: [{ selfHelp: true }], deliverers: [] },
    ],
    fails: [{ refused: false, provided: 'yes', offerings: [{ selfHelp: false }], deliverers: [] }],
    undetermined: [{ refused: false, provided: 'yes', offerings: [{}], deliverers: [] }],
  },
})
