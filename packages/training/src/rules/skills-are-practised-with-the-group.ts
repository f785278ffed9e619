import { equals, rule } from '@ssi/rules'
import { trainingModule } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { discussed } from '../examples/four-topics.ts'
import type { ProgressInput } from '../records/progress.ts'
import { whenDone } from './when-done.ts'

export const skillsArePractisedWithTheGroup = rule<ProgressInput>({
  id: 'skills-are-practised-with-the-group',
  says: {
    en: 'In the discussion of topic one the learner takes the chance to practise with the study group.',
    nl: 'Bij de bespreking van onderwerp één oefent de deelnemer met de studiegroep.',
  },
  cite: cite(trainingModule.topicOne, 'thirdTask'),
  force: 'should',
  about: ['training:practice-with-the-study-group', 'training:motivational-interviewing-discussion'],

  holds: whenDone(
    'motivational-interviewing-topic',
    'study-group-discussion',
    equals('task.practised', true),
  ),
  advice: {
    en: 'Practise with the group when you next meet.',
    nl: 'Oefen met de groep als jullie elkaar weer zien.',
  },

  examples: {
    passes: [{ topics: discussed('motivational-interviewing-topic', { practised: true }) }],
    fails: [{ topics: discussed('motivational-interviewing-topic', { practised: false }) }],
  },
})
