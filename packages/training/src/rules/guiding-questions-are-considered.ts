import { includesAll, rule } from '@ssi/rules'
import { trainingModule } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { guidingQuestionIds } from '../choices.ts'
import { explored } from '../examples/four-topics.ts'
import type { ProgressInput } from '../records/progress.ts'
import { whenDone } from './when-done.ts'

export const guidingQuestionsAreConsidered = rule<ProgressInput>({
  id: 'guiding-questions-are-considered',
  says: {
    en: 'Topic one is explored with its four guiding questions in mind.',
    nl: 'Onderwerp één wordt verkend met de vier leidende vragen in gedachten.',
  },
  cite: cite(trainingModule.topicOne, 'questions'),
  force: 'should',
  about: guidingQuestionIds.map((id) => `training:${id}`),

  holds: whenDone(
    'motivational-interviewing-topic',
    'explore-the-resources',
    includesAll('task.questions', guidingQuestionIds),
  ),
  advice: {
    en: 'Think about those that are left, and note that you have.',
    nl: 'Denk na over de vragen die over zijn, en noteer dat je dat gedaan hebt.',
  },

  examples: {
    passes: [{ topics: explored('motivational-interviewing-topic') }],
    fails: [
      {
        topics: explored('motivational-interviewing-topic', {
          questions: guidingQuestionIds.slice(0, 3),
        }),
      },
    ],
  },
})
