import { all, includesAny, present, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'
import { isAskedAfterYes } from './is-asked-after-yes.ts'

export const explainedDeliverersAreMarked = rule<ResponseInput>({
  id: 'explained-deliverers-are-marked',
  says: { en: 'Where other deliverers are explained, Other is marked.' },
  cite: [cite(foi1202.question3, 'options')],
  force: 'must',
  basis: 'derived',
  about: ['foi:other-deliverers', 'foi:deliverers'],

  when: all(isAskedAfterYes, present('otherDeliverers')),
  holds: includesAny('deliverers', ['other-deliverers']),
  advice: {
    en: 'Decide whether the words stand for a mark; the source asks for words beside a mark.',
  },

  examples: {
    passes: [
      { refused: false, provided: 'yes', deliverers: ['other-deliverers'], otherDeliverers: 'dietitians' },
    ],
    fails: [
      { refused: false, provided: 'yes', deliverers: ['social-workers'], otherDeliverers: 'dietitians' },
    ],
    undetermined: [{ refused: false, provided: 'yes', otherDeliverers: 'dietitians' }],
  },
})
