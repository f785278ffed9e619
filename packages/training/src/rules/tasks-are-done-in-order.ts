import { all, type Condition, equals, every, implies, notAfter, present, rule } from '@ssi/rules'
import { trainingModule } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { TaskId } from '../choices.ts'
import { debated } from '../examples/four-topics.ts'
import type { ProgressInput, TaskInput } from '../records/progress.ts'

interface Pair {
  readonly first: TaskInput | null | undefined
  readonly second: TaskInput | null | undefined
}

/** Of these two kinds of task, the second is not done before the first. */
const follows = (first: TaskId, second: TaskId): Condition<Pair> =>
  implies(
    all(equals('first.task', first), equals('second.task', second), present('second.done')),
    notAfter('first.done', 'second.done'),
  )

export const tasksAreDoneInOrder = rule<ProgressInput>({
  id: 'tasks-are-done-in-order',
  says: {
    en: 'Exploring comes before the debate, and the debate before the discussion.',
    nl: 'Verkennen komt vóór het debat, en het debat vóór de bespreking.',
  },
  cite: [
    cite(trainingModule.method, 'firstTask'),
    cite(trainingModule.method, 'secondTask'),
    cite(trainingModule.studyGroup, 'thirdTask'),
  ],
  force: 'should',
  basis: 'derived',
  about: ['training:task'],

  holds: every(
    'topics',
    'topic',
    every(
      'topic.tasks',
      'first',
      every(
        'topic.tasks',
        'second',
        all(follows('explore-the-resources', 'debate'), follows('debate', 'study-group-discussion')),
      ),
    ),
  ),
  advice: {
    en: 'Check the days. The module counts its tasks in this order; it does not say that no other is allowed.',
    nl: 'Kijk de dagen na. De module telt de taken in deze volgorde; ze zegt niet dat het niet anders mag.',
  },

  examples: {
    passes: [{ topics: debated('network-therapy-topic', { opinion: 'For.' }) }],
    fails: [{ topics: debated('network-therapy-topic', { done: '2026-02-21', opinion: 'For.' }) }],
  },
})
