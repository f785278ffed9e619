import type { PlannerPageData } from './planner-data.ts'

/** A field of the planner as a reader knows it: topic, task and label. */
export function placeInWords({ topics, fields }: PlannerPageData, field: string): string {
  const [first = '', second = '', third] = field.split('/')
  const topic = topics.find(({ id }) => id === first)
  if (topic === undefined) return fields[field]?.label.en ?? field
  const task = topic.tasks.find((each) => each.task === second)
  const name = topic.notation ?? topic.label.en
  if (task === undefined || third === undefined)
    return `${name}, ${fields['topics[].meeting']?.label.en ?? second}`
  return `${name}, ${task.kind.label.en}, ${fields[`topics[].tasks[].${third}`]?.label.en ?? third}`
}
