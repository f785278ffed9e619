import { equals, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingInput } from '../../records/offering.ts'

export const noRepeatUseIsPresumed = rule<OfferingInput>({
  id: 'no-repeat-use-is-presumed',
  says: {
    en: 'Nobody presumes that it is used again.',
    nl: 'Niemand gaat ervan uit dat het nog eens wordt gebruikt.',
  },
  cite: cite(foi1202.definition, 'intent'),
  force: 'definition',
  about: ['single-session:no-presumption-of-repeat-use'],

  holds: equals('repeatUsePresumed', false),
  advice: {
    en: 'Look whether people are meant to take it up more than once, self-help first of all.',
    nl: 'Kijk of het bedoeld is om vaker te gebruiken, zeker bij zelfhulp.',
  },

  examples: {
    passes: [{ mode: 'self-help', repeatUsePresumed: false }],
    fails: [{ mode: 'self-help', repeatUsePresumed: true }],
    undetermined: [{ mode: 'self-help' }],
  },
})
