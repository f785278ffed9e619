import { oneOf, present, rule } from '@ssi/rules'
import { singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { namedPartners } from '../../choices.ts'
import type { OfferingInput } from '../../records/offering.ts'

export const partnerIsNamedOnThePage = rule<OfferingInput>({
  id: 'partner-is-named-on-the-page',
  says: {
    en: 'One may talk with a programme of age peers, a career coach, a confidential adviser, an expert by experience, a student or a psychologist.',
    nl: 'Je gesprekspartner kan een programma met leeftijdsgenoten zijn, een loopbaancoach, een vertrouwenspersoon, een ervaringsdeskundige, een student of een psycholoog.',
  },
  cite: cite(singleSessionPage.session, 'partners'),
  force: 'may',
  about: [
    'single-session:session-partner',
    'single-session:programme-with-age-peers',
    'single-session:career-coach',
    'single-session:confidential-adviser',
    'single-session:expert-by-experience',
    'single-session:student',
    'single-session:psychologist',
  ],

  when: present('partner'),
  holds: oneOf('partner', Object.keys(namedPartners)),
  advice: {
    en: 'Look whether one of these is meant; other partners are just as possible.',
    nl: 'Kijk of een van deze bedoeld is; anderen kunnen ook.',
  },

  examples: {
    passes: [{ partner: 'student' }, { partner: 'none' }],
    fails: [{ partner: 'nurse' }],
    undetermined: [{}],
  },
})
