import { type FieldEntry, fieldsOf, type Finding, shapeOf } from '@ssi/rules'
import type { Text } from '@ssi/taxonomy'
import { motions, studyGroupForms } from '../choices.ts'
import { isTrainingId, trainingLabel } from '../label.ts'
import { type Progress, type ProgressInput, progressRecord } from '../records/progress.ts'
import { training } from '../scheme.ts'
import { markdownText } from './markdown-text.ts'

const fields = fieldsOf(progressRecord)
const formLabels = Object.fromEntries(Object.entries(studyGroupForms).map(([id, { label }]) => [id, label]))

type Topic = NonNullable<NonNullable<Progress['topics']>[number]>
type Task = NonNullable<NonNullable<Topic['tasks']>[number]>

/**
 * Writes a learner’s progress as one Markdown document: reflections and opinions word for word, with the days, the
 * meetings and the motions they belong to. Nothing a learner writes can turn into markup, and what could not be read
 * stands at the end as it was given.
 *
 * @example
 * ```ts run
 * import { portfolio } from '@ssi/training'
 * portfolio({ topics: [{ topic: 'mutual-aid-topic', tasks: [{ task: 'explore-the-resources', reflection: 'Both *and*.' }] }] })
 * // => '# Portfolio of professional development\n\n## Topic Three: mutual aid and fellowships\n\n### First task: explore the resources for this topic\n\n**Reflection**\n\nBoth \\*and\\*.\n'
 * ```
 */
export function portfolio(progress: ProgressInput): string {
  const { record, findings } = shapeOf(progressRecord, progress)
  const { topics, ...rest } = record as Progress
  const blocks = [
    `# ${capital(trainingLabel('portfolio'))}`,
    ...entries(rest, ''),
    ...(topics ?? []).flatMap((topic) => topicBlocks(topic)),
    ...setAside(findings),
  ]
  return `${blocks.join('\n\n')}\n`
}

function topicBlocks(given: Topic | null | undefined): readonly string[] {
  const { topic, tasks, ...rest } = given ?? {}
  return [
    `## ${topic ? titleOf(topic) : 'A topic that is not named'}`,
    ...entries(rest, 'topics[].'),
    ...(tasks ?? []).flatMap((task) => taskBlocks(task, topic)),
  ]
}

function taskBlocks(given: Task | null | undefined, topic: Topic['topic']): readonly string[] {
  const { task, ...rest } = given ?? {}
  const motion = task === 'debate' && topic ? [`*${trainingLabel(motions[topic])}*`] : []
  return [
    `### ${task ? titleOf(task) : 'A task that is not named'}`,
    ...motion,
    ...entries(rest, 'topics[].tasks[].'),
  ]
}

/** What is said in the fields of a record, each under its label; what is not said is left out. */
function entries(said: object, below: string): readonly string[] {
  return Object.entries(said).flatMap(([name, value]: [string, unknown]) => {
    const field = fields.find(({ path }) => path === `${below}${name}`)
    const isSaid = value !== undefined && value !== null && value !== 'none' && value !== false
    return field === undefined || !isSaid ? [] : [`**${capital(field.label.en)}**`, valueOf(field, value)]
  })
}

function valueOf(
  { path, values = path === 'studyGroup' ? formLabels : {} }: FieldEntry,
  value: unknown,
): string {
  if (value === true) return 'Yes'
  if (Array.isArray(value)) {
    return value.map((item: string) => `- ${markdownText(labelIn(values, item) ?? item)}`).join('\n')
  }
  return markdownText(typeof value === 'string' ? (labelIn(values, value) ?? value) : String(value))
}

function labelIn(values: Readonly<Record<string, Text>>, value: string): string | undefined {
  return Object.hasOwn(values, value) ? values[value]?.en : undefined
}

/** What could not be read, with what was found there. */
function setAside(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return []
  const lines = findings.map(({ paths, found }) => {
    const what = markdownText(found.map((value) => JSON.stringify(value)).join(', '))
    return `- ${markdownText(paths.join(', ') || 'everything')}: ${what}`
  })
  return ['## Set aside, since it could not be read', lines.join('\n')]
}

function titleOf(id: string): string {
  if (!isTrainingId(id)) return id
  return `${training.concepts[id].notation ?? ''}: ${trainingLabel(id)}`
}

function capital(label: string): string {
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`
}
