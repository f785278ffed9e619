import { present, rule } from '@ssi/rules'
import { singleSessionPage } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { OfferingInput } from '../../records/offering.ts'

export const sessionFollowsAStructure = rule<OfferingInput>({
  id: 'session-follows-a-structure',
  says: {
    en: 'A session follows a strict protocol, or a loose structure as a guide.',
    nl: 'Een sessie volgt een strak protocol, of een losse structuur als richtlijn.',
  },
  cite: cite(singleSessionPage.session, 'structure'),
  force: 'definition',
  about: ['single-session:session-structure'],

  holds: present('structure'),
  advice: { en: 'Name the protocol or the outline it follows.', nl: 'Noem het protocol of de hoofdlijn.' },

  examples: {
    passes: [{ structure: 'strict-protocol' }, { structure: 'loose-structure' }],
    fails: [{ structure: 'none' }],
    undetermined: [{}],
  },
})
