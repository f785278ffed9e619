import { equals, not, present, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'

export const noHasNoOfferings = rule<ResponseInput>({
  id: 'no-has-no-offerings',
  says: { en: 'After a No, nothing is listed as offered.' },
  cite: [cite(foi1202.question2, 'text')],
  force: 'must',
  basis: 'derived',
  about: ['foi:no', 'foi:offerings'],

  when: equals('provided', 'no'),
  holds: not(present('offerings')),
  advice: { en: 'Read what was written: it may be a remark, or the No may be a slip.' },
  why: { en: 'The question opens with “If yes”. That makes it conditional; it does not forbid a remark.' },

  examples: {
    passes: [{ provided: 'no', offerings: [] }],
    fails: [{ provided: 'no', offerings: [{ text: 'We hope to start next year' }] }],
    undetermined: [{ provided: 'no' }],
  },
})
