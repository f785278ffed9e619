import { equals, present, rule } from '@ssi/rules'
import { singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingInput } from '../../records/offering.ts'

export const partnerIsTrained = rule<OfferingInput>({
  id: 'partner-is-trained',
  says: {
    en: 'Whoever one talks with is trained in the method.',
    nl: 'Je gesprekspartner is getraind in de methode.',
  },
  cite: cite(singleSessionPage.session, 'training'),
  force: 'should',
  about: ['single-session:trained-in-the-method'],

  when: present('partner'),
  holds: equals('trained', true),
  advice: {
    en: 'Have the partner trained in the method first.',
    nl: 'Laat de gesprekspartner eerst de methode leren.',
  },

  examples: {
    passes: [{ partner: 'student', trained: true }, { partner: 'none' }],
    fails: [{ partner: 'student', trained: false }],
    undetermined: [{ partner: 'student' }],
  },
})
