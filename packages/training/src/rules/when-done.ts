import { all, type Condition, equals, every, implies, present } from '@ssi/rules'
import type { TaskId, TopicId } from '../choices.ts'
import type { ProgressInput, TaskInput } from '../records/progress.ts'

/** Once this task of this topic is done, the condition holds of it; the condition speaks of it as `task`. */
export function whenDone(
  topic: TopicId,
  task: TaskId,
  holds: Condition<ProgressInput & { readonly task: TaskInput | null | undefined }>,
): Condition<ProgressInput> {
  return every(
    'topics',
    'topic',
    implies(
      equals('topic.topic', topic),
      every('topic.tasks', 'task', implies(all(equals('task.task', task), present('task.done')), holds)),
    ),
  )
}
