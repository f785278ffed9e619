import { all, includesAny, present, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'
import { isAskedAfterYes } from './is-asked-after-yes.ts'

export const otherDeliverersAreExplained = rule<ResponseInput>({
  id: 'other-deliverers-are-explained',
  says: { en: 'Where Other is marked among the deliverers, the response says who they are.' },
  cite: cite(foi1202.question3, 'options'),
  force: 'must',
  about: ['foi:other-deliverers', 'foi:deliverers'],

  when: all(isAskedAfterYes, includesAny('deliverers', ['other-deliverers'])),
  holds: present('otherDeliverers'),
  advice: { en: 'Ask the trust who delivered it; the box says “please explain”.' },

  examples: {
    passes: [
      { refused: false, provided: 'yes', deliverers: ['other-deliverers'], otherDeliverers: 'dietitians' },
    ],
    fails: [{ refused: false, provided: 'yes', deliverers: ['other-deliverers'], otherDeliverers: 'none' }],
    undetermined: [{ refused: false, provided: 'yes', deliverers: ['other-deliverers'] }],
  },
})
