import { all, any, equals, not, present, rule } from '@ssi/rules'
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

  when: all(not(equals('refused', true)), equals('provided', 'no')),
  holds: any(equals('offerings', 'not-stated'), not(present('offerings'))),
  advice: { en: 'Read what was written: it may be a remark, or the No may be a slip.' },
  why: { en: 'The question opens with “If yes”: it is conditional, and forbids no remark.' },

  examples: {
    passes: [{ refused: false, provided: 'no', offerings: [] }],
    fails: [{ refused: false, provided: 'no', offerings: [{ text: 'We hope to start next year' }] }],
    undetermined: [{ refused: false, provided: 'no' }],
  },
})
