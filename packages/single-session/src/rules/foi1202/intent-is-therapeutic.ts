import { equals, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingInput } from '../../records/offering.ts'

export const intentIsTherapeutic = rule<OfferingInput>({
  id: 'intent-is-therapeutic',
  says: { en: 'Its intent is therapeutic.', nl: 'De bedoeling is therapeutisch.' },
  cite: cite(foi1202.definition, 'intent'),
  force: 'definition',
  about: ['single-session:therapeutic-intent'],

  holds: equals('therapeuticIntent', true),
  advice: {
    en: 'Ask what it is meant to do; a talk about the timetable is not meant to treat.',
    nl: 'Vraag waar het voor bedoeld is; een praatje over het rooster is geen behandeling.',
  },

  examples: {
    passes: [{ therapeuticIntent: true }],
    fails: [{ therapeuticIntent: false }],
    undetermined: [{}],
  },
})
