import { equals, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { isFamilyWork } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const familyWorkIsReportedUnderTheYoungPerson = rule<InterventionFacts>({
  id: 'family-work-is-reported-under-the-young-person',
  says: { en: 'Family work is reported under the attributors of the young person.' },
  cite: cite(ndtmsAid.familyWork, 'attributors'),
  force: 'should',
  about: ['ndtms:family-work', 'ndtms:young-persons-attributors'],

  when: isFamilyWork,
  holds: equals('family.reportedUnder', 'young-person'),
  advice: { en: 'Report it under the young person, not under the relative who came.' },
  openQuestions: [{ en: 'What attributors are: nothing that was seen defines the word.' }],

  examples: {
    passes: [{ type: 'family-work', family: { reportedUnder: 'young-person' } }],
    fails: [{ type: 'family-work', family: { reportedUnder: 'family-member' } }],
    undetermined: [{ type: 'family-work' }],
  },
})
