import { oneOf, present, rule } from '@ssi/rules'
import { trainingModule } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { studyGroupFormIds } from '../choices.ts'
import { fourTopics } from '../examples/four-topics.ts'
import type { ProgressInput } from '../records/progress.ts'

export const studyGroupFormIsNamed = rule<ProgressInput>({
  id: 'study-group-form-is-named',
  says: {
    en: 'A peer group, one colleague and a trusted supervisor are the forms that the module names.',
    nl: 'Een groep vakgenoten, één collega en een vertrouwde supervisor zijn de vormen die de module noemt.',
  },
  cite: cite(trainingModule.studyGroup, 'forms'),
  force: 'may',
  about: ['training:study-group', ...studyGroupFormIds.map((id) => `training:${id}`)],

  when: present('studyGroup'),
  holds: oneOf('studyGroup', studyGroupFormIds),
  advice: {
    en: 'This form is not among them, which is no fault: the module leaves the list open.',
    nl: 'Deze vorm staat er niet bij, en dat is geen fout: de module laat de lijst open.',
  },

  examples: {
    passes: [{ studyGroup: 'trusted-supervisor', topics: fourTopics() }],
    fails: [{ studyGroup: 'ai-chat', topics: fourTopics() }],
    undetermined: [{}],
  },
})
