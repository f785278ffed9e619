import { present, rule } from '@ssi/rules'
import { ndtmsAid } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { isFamilyWork } from '../kinds.ts'
import type { InterventionFacts } from '../options.ts'

export const familyWorkSupportsTheFamily = rule<InterventionFacts>({
  id: 'family-work-supports-the-family',
  says: { en: 'Family work supports parents, carers or other members of the young person’s family.' },
  cite: [cite(ndtmsAid.familyWork, 'definition'), cite(ndtmsAid.familyWork, 'examples')],
  force: 'definition',
  about: ['ndtms:family-work', 'ndtms:parents', 'ndtms:carers', 'ndtms:other-family-members'],

  when: isFamilyWork,
  holds: present('family.recipients'),
  advice: { en: 'Name whom it supports; help for somebody outside the family is no family work.' },

  examples: {
    passes: [{ type: 'family-work', family: { recipients: ['grandparents'] } }],
    fails: [{ type: 'family-work', family: { recipients: 'none' } }],
    undetermined: [{ type: 'family-work' }],
  },
})
