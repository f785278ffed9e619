import { type ProgressInput, type TaskInput, type TopicInput, moduleOutline } from '@ssi/training'
import { type Entries, fieldName, valueOf } from './entries.ts'

/** The fields of a progress record that stand by themselves. */
export const ownFields = ['talkingToPeople', 'start', 'studyGroup', 'meetingsArranged', 'timeZone'] as const

/** The texts and days of a task. */
const taskFields = ['done', 'reflection', 'opinion'] as const

/** What is written in the planner as a record: the form in which it is checked, taken away and brought back. */
export function progressOf(entries: Entries): ProgressInput {
  return {
    ...given(ownFields.map((field) => [field, valueOf(entries, field)])),
    topics: moduleOutline.map(({ topic, tasks }): TopicInput => ({
      topic,
      ...given([['meeting', meetingOf(entries, topic)]]),
      tasks: tasks.map(({ task }): TaskInput => ({ task, ...taskOf(entries, fieldName(topic, task)) })),
    })),
  }
}

/** The day of a meeting, with its time and its offset where there are any. */
export function meetingOf(entries: Entries, topic: string): string {
  const [day, time, offset] = ['day', 'time', 'offset'].map((part) =>
    valueOf(entries, fieldName(topic, part)),
  )
  if (!day) return ''
  return time ? `${day}T${time}${offset ?? ''}` : day
}

function taskOf(entries: Entries, task: string): Omit<TaskInput, 'task'> {
  const value = (field: string): string => valueOf(entries, fieldName(task, field))
  const questions = value('questions').split(' ').filter(Boolean)
  const planned = value('openMeetingsPlanned')
  return {
    ...given(taskFields.map((field) => [field, value(field)])),
    ...(questions.length === 0
      ? {}
      : { questions: questions as NonNullable<Exclude<TaskInput['questions'], 'none'>> }),
    ...(value('practised') === '' ? {} : { practised: true }),
    ...(planned === '' ? {} : { openMeetingsPlanned: Number(planned) }),
  }
}

function given(
  fields: readonly (readonly [name: string, value: string])[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.filter(([, value]) => value !== ''))
}

/** A record as what is written in the planner; what the planner has no field for is not in it. */
export function entriesOf(progress: ProgressInput): Entries {
  const topics = progress.topics ?? []
  const pairs = [
    ...ownFields.map((field) => [field, progress[field]] as const),
    ...topics.flatMap((topic) => (topic?.topic ? topicPairs(topic.topic, topic) : [])),
  ]
  return Object.fromEntries(
    pairs.flatMap(([field, value]) =>
      value === undefined || value === null || value === '' ? [] : [[field, value]],
    ),
  )
}

type Pair = readonly [field: string, value: string | null | undefined]

function topicPairs(topic: string, { meeting, tasks }: TopicInput): readonly Pair[] {
  const [day, moment] = meeting === 'none' ? [] : (meeting ?? '').split('T')
  return [
    [fieldName(topic, 'day'), day],
    [fieldName(topic, 'time'), moment?.slice(0, 5)],
    [fieldName(topic, 'offset'), moment?.slice(5)],
    ...(tasks ?? []).flatMap((task) => (task?.task ? taskPairs(fieldName(topic, task.task), task) : [])),
  ]
}

function taskPairs(task: string, given: TaskInput): readonly Pair[] {
  const { questions, practised, openMeetingsPlanned: planned } = given
  return [
    ...taskFields.map((field): Pair => [
      fieldName(task, field),
      field === 'done' && given.done === 'none' ? '' : given[field],
    ]),
    [fieldName(task, 'questions'), questions === 'none' ? '' : questions?.join(' ')],
    [fieldName(task, 'practised'), practised ? 'yes' : ''],
    [fieldName(task, 'openMeetingsPlanned'), planned === 'none' ? '' : planned?.toString()],
  ]
}
