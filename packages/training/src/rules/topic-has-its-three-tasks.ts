import { all, equals, every, rule, some } from '@ssi/rules'
import { trainingModule } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { fourTopics } from '../examples/four-topics.ts'
import type { ProgressInput } from '../records/progress.ts'

export const topicHasItsThreeTasks = rule<ProgressInput>({
  id: 'topic-has-its-three-tasks',
  says: {
    en: 'Each topic has three tasks: exploring its resources, its debate and its study group discussion.',
    nl: 'Elk onderwerp heeft drie taken: het materiaal verkennen, het debat en de bespreking in de studiegroep.',
  },
  cite: [
    cite(trainingModule.method, 'topics'),
    cite(trainingModule.method, 'firstTask'),
    cite(trainingModule.method, 'secondTask'),
    cite(trainingModule.studyGroup, 'thirdTask'),
  ],
  force: 'definition',
  about: [
    'training:task',
    'training:explore-the-resources',
    'training:debate',
    'training:study-group-discussion',
  ],

  holds: every(
    'topics',
    'topic',
    all(
      equals('topic.tasks.length', 3),
      some('topic.tasks', 'task', equals('task.task', 'explore-the-resources')),
      some('topic.tasks', 'task', equals('task.task', 'debate')),
      some('topic.tasks', 'task', equals('task.task', 'study-group-discussion')),
    ),
  ),
  advice: {
    en: 'List each of the three once, those that are still to be done among them.',
    nl: 'Noem elk van de drie één keer, ook wat nog moet gebeuren.',
  },

  examples: {
    passes: [{ topics: fourTopics() }],
    fails: [
      {
        topics: fourTopics().map((topic, at) =>
          at === 1 ? { ...topic, tasks: topic.tasks?.slice(0, 2) } : topic,
        ),
      },
    ],
    undetermined: [{ topics: fourTopics().map(({ topic, meeting }) => ({ topic, meeting })) }],
  },
})
