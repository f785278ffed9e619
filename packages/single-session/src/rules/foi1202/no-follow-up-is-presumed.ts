import { equals, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingInput } from '../../records/offering.ts'

export const noFollowUpIsPresumed = rule<OfferingInput>({
  id: 'no-follow-up-is-presumed',
  says: {
    en: 'Nobody presumes that a follow up comes.',
    nl: 'Niemand gaat ervan uit dat er een vervolg komt.',
  },
  cite: cite(foi1202.definition, 'intent'),
  force: 'definition',
  about: ['single-session:no-presumption-of-follow-up'],

  holds: equals('followUpPresumed', false),
  advice: {
    en: 'Look at what is expected, not at what happened: somebody may still return later.',
    nl: 'Kijk naar wat er wordt verwacht, niet naar wat er gebeurde: later terugkomen mag.',
  },

  examples: {
    passes: [{ followUpPresumed: false }, { followUpPresumed: false, mayReturn: true }],
    fails: [{ followUpPresumed: true }],
    undetermined: [{}, { mayReturn: true }],
  },
})
