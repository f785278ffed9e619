import { every, implies, present, rule } from '@ssi/rules'
import { trainingModule } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import { completeProgress } from '../examples/complete-progress.ts'
import { explored } from '../examples/four-topics.ts'
import type { ProgressInput } from '../records/progress.ts'

export const reflectionFollowsEachTask = rule<ProgressInput>({
  id: 'reflection-follows-each-task',
  says: {
    en: 'A reflection is added after each task and kept for the portfolio.',
    nl: 'Na elke taak komt er een reflectie bij, die in het portfolio blijft.',
  },
  cite: cite(trainingModule.portfolio, 'reflections'),
  force: 'must',
  about: ['training:reflections', 'training:portfolio'],

  holds: every(
    'topics',
    'topic',
    every('topic.tasks', 'task', implies(present('task.done'), present('task.reflection'))),
  ),
  advice: { en: 'Write down what you think about it now.', nl: 'Schrijf op wat je er nu van vindt.' },

  examples: {
    passes: [completeProgress],
    fails: [{ topics: explored('network-therapy-topic', { reflection: 'none' }) }],
  },
})
