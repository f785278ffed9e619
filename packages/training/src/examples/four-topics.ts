import { guidingQuestionIds, type TaskId, taskIds, type TopicId, topicIds } from '../choices.ts'
import type { TaskInput, TopicInput } from '../records/progress.ts'

/** What is said of a topic beyond its tasks being there: its meeting, and how each of them stands. */
export type TopicChange = { readonly meeting?: string | null } & {
  readonly [task in TaskId]?: Omit<TaskInput, 'task'>
}

const meetings: Readonly<Record<TopicId, string>> = {
  'motivational-interviewing-topic': '2026-03-01',
  'network-therapy-topic': '2026-03-08',
  'mutual-aid-topic': '2026-03-15',
  'brief-interventions-topic': '2026-03-22',
}

/** The four topics with their meetings and with every task still to be done, but for what is said of them. */
export function fourTopics(changes: { readonly [topic in TopicId]?: TopicChange } = {}): TopicInput[] {
  return topicIds.map((topic) => {
    const { meeting = meetings[topic], ...changed } = changes[topic] ?? {}
    return { topic, meeting, tasks: taskIds.map((task) => ({ task, ...changed[task] })) }
  })
}

/** The four topics, one of them explored. */
export function explored(topic: TopicId, more: Omit<TaskInput, 'task'> = {}): TopicInput[] {
  return fourTopics({ [topic]: { 'explore-the-resources': { ...exploring(topic), ...more } } })
}

/** The four topics, one of them explored and debated. */
export function debated(topic: TopicId, more: Omit<TaskInput, 'task'> = {}): TopicInput[] {
  return fourTopics({
    [topic]: { 'explore-the-resources': exploring(topic), debate: { ...debating, ...more } },
  })
}

/** The four topics, one of them explored, debated and discussed. */
export function discussed(topic: TopicId, more: Omit<TaskInput, 'task'> = {}): TopicInput[] {
  return fourTopics({
    [topic]: {
      'explore-the-resources': exploring(topic),
      debate: { ...debating, opinion: 'Against.' },
      'study-group-discussion': { done: '2026-03-01', reflection: 'There it went.', ...more },
    },
  })
}

const debating = { done: '2026-02-26', reflection: 'I had not thought so.' }

function exploring(topic: TopicId): Omit<TaskInput, 'task'> {
  const isFirst = topic === 'motivational-interviewing-topic'
  return {
    done: '2026-02-22',
    reflection: 'So it goes.',
    ...(isFirst ? { questions: [...guidingQuestionIds] } : {}),
  }
}
