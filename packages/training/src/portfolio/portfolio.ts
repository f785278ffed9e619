import { type ExplainOptions, type FieldEntry, fieldsOf, type Finding, shapeOf } from '@ssi/rules'
import { inLanguage, type Language, type Text } from '@ssi/taxonomy'
import { motions, studyGroupForms } from '../choices.ts'
import { isTrainingId, trainingLabel } from '../label.ts'
import { type Progress, type ProgressInput, progressRecord } from '../records/progress.ts'
import { training } from '../scheme.ts'
import { markdownText } from './markdown-text.ts'
import { words } from './words.ts'

const fields = fieldsOf(progressRecord)
const formLabels = Object.fromEntries(Object.entries(studyGroupForms).map(([id, { label }]) => [id, label]))

type Topic = NonNullable<NonNullable<Progress['topics']>[number]>
type Task = NonNullable<NonNullable<Topic['tasks']>[number]>

/**
 * Writes a learner’s progress as one Markdown document: reflections and opinions word for word, with the days, the
 * meetings and the motions they belong to. Nothing a learner writes can turn into markup, and what could not be read
 * stands at the end as it was given. What the module names goes by its own words in every language.
 *
 * @example
 * ```ts run
 * import { portfolio } from '@ssi/training'
 * portfolio({ topics: [{ topic: 'mutual-aid-topic', tasks: [{ task: 'explore-the-resources', reflection: 'Both *and*.' }] }] })
 * // => '# Portfolio of professional development\n\n## Topic Three: mutual aid and fellowships\n\n### First task: explore the resources for this topic\n\n**Reflection**\n\nBoth \\*and\\*.\n'
 * ```
 */
export function portfolio(progress: ProgressInput, { language = 'en' }: ExplainOptions = {}): string {
  const { record, findings } = shapeOf(progressRecord, progress)
  const { topics, ...rest } = record as Progress
  const blocks = [
    `# ${capital(trainingLabel('portfolio'))}`,
    ...entries(rest, '', language),
    ...(topics ?? []).flatMap((topic) => topicBlocks(topic, language)),
    ...setAside(findings, language),
  ]
  return `${blocks.join('\n\n')}\n`
}

function topicBlocks(given: Topic | null | undefined, language: Language): readonly string[] {
  const { topic, tasks, ...rest } = given ?? {}
  return [
    `## ${topic ? titleOf(topic) : inLanguage(words.unnamedTopic, language)}`,
    ...entries(rest, 'topics[].', language),
    ...(tasks ?? []).flatMap((task) => taskBlocks(task, topic, language)),
  ]
}

function taskBlocks(
  given: Task | null | undefined,
  topic: Topic['topic'],
  language: Language,
): readonly string[] {
  const { task, ...rest } = given ?? {}
  const motion = task === 'debate' && topic ? [`*${trainingLabel(motions[topic])}*`] : []
  return [
    `### ${task ? titleOf(task) : inLanguage(words.unnamedTask, language)}`,
    ...motion,
    ...entries(rest, 'topics[].tasks[].', language),
  ]
}

/** What is said in the fields of a record, each under its label; what is not said is left out. */
function entries(said: object, below: string, language: Language): readonly string[] {
  return Object.entries(said).flatMap(([name, value]: [string, unknown]) => {
    const field = fields.find(({ path }) => path === `${below}${name}`)
    const isSaid = value !== undefined && value !== null && value !== 'none' && value !== false
    if (field === undefined || !isSaid) return []
    return [`**${capital(inLanguage(field.label, language))}**`, valueOf(field, value, language)]
  })
}

function valueOf(
  { path, values = path === 'studyGroup' ? formLabels : {} }: FieldEntry,
  value: unknown,
  language: Language,
): string {
  const said = (code: string) => markdownText(labelIn(values, code, language) ?? code)
  if (value === true) return inLanguage(words.yes, language)
  if (Array.isArray(value)) return value.map((item: string) => `- ${said(item)}`).join('\n')
  return said(String(value))
}

function labelIn(
  values: Readonly<Record<string, Text>>,
  value: string,
  language: Language,
): string | undefined {
  const label = Object.hasOwn(values, value) ? values[value] : undefined
  return label && inLanguage(label, language)
}

/** What could not be read, with what was found there. */
function setAside(findings: readonly Finding[], language: Language): readonly string[] {
  if (findings.length === 0) return []
  const lines = findings.map(({ paths, found }) => {
    const what = markdownText(found.map((value) => JSON.stringify(value)).join(', '))
    return `- ${markdownText(paths.join(', ') || inLanguage(words.everything, language))}: ${what}`
  })
  return [`## ${inLanguage(words.setAside, language)}`, lines.join('\n')]
}

function titleOf(id: string): string {
  if (!isTrainingId(id)) return id
  return `${training.concepts[id].notation ?? ''}: ${trainingLabel(id)}`
}

function capital(label: string): string {
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`
}
