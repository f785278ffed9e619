import { present, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ResponseInput } from '../record.ts'
import { isAskedAfterYes } from './is-asked-after-yes.ts'

export const yesHasAnOffering = rule<ResponseInput>({
  id: 'yes-has-an-offering',
  says: { en: 'After a Yes, at least one offering is listed.' },
  cite: [cite(foi1202.question2, 'text')],
  force: 'must',
  basis: 'derived',
  about: ['foi:yes', 'foi:offerings'],

  when: isAskedAfterYes,
  holds: present('offerings'),
  advice: { en: 'Ask the trust which services offered what; “N/A” is no answer here.' },

  examples: {
    passes: [{ refused: false, provided: 'yes', offerings: [{ text: 'Drop-in sessions' }] }],
    fails: [{ refused: false, provided: 'yes', offerings: [] }],
    undetermined: [{ refused: false, provided: 'yes' }],
  },
})
