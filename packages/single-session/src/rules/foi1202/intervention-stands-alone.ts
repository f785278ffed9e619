import { equals, rule } from '@ssi/rules'
import { foi1202 } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingInput } from '../../records/offering.ts'

export const interventionStandsAlone = rule<OfferingInput>({
  id: 'intervention-stands-alone',
  says: {
    en: 'It is delivered as an intervention that stands alone.',
    nl: 'Het wordt gegeven als een interventie die op zichzelf staat.',
  },
  cite: cite(foi1202.definition, 'intent'),
  force: 'definition',
  about: ['single-session:standalone'],

  holds: equals('standalone', true),
  advice: {
    en: 'A step in a series does not count; look whether it is offered by itself.',
    nl: 'Een stap in een reeks telt niet mee; kijk of het los wordt aangeboden.',
  },

  examples: { passes: [{ standalone: true }], fails: [{ standalone: false }], undetermined: [{}] },
})
