import { present, rule } from '@ssi/rules'
import { trainingModule } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { fourTopics } from '../examples/four-topics.ts'
import type { ProgressInput } from '../records/progress.ts'

export const studyGroupIsThere = rule<ProgressInput>({
  id: 'study-group-is-there',
  says: {
    en: 'Ideally a study group has been convened or joined.',
    nl: 'Het liefst is er een studiegroep gevormd, of ben je bij een groep gegaan.',
  },
  cite: cite(trainingModule.studyGroup, 'thirdTask'),
  force: 'should',
  about: ['training:study-group'],

  holds: present('studyGroup'),
  advice: {
    en: 'Ask somebody to discuss the topics with; one colleague is enough.',
    nl: 'Vraag iemand om de onderwerpen mee te bespreken; één collega is genoeg.',
  },

  examples: {
    passes: [{ studyGroup: 'one-colleague', topics: fourTopics() }],
    fails: [{ studyGroup: 'none', topics: fourTopics() }],
    undetermined: [{}],
  },
})
