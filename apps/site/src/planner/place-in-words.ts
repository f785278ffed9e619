import type { Finding } from '@ssi/rules'
import type { Text } from '@ssi/taxonomy'
import type { PlannerPageData } from './planner-data.ts'
import { sentence } from '../words/language.ts'

/** A field of the planner as a reader knows it: topic, task and label. */
export function placeInWords({ topics, fields }: PlannerPageData, field: string): Text {
  const [first = '', second = '', third] = field.split('/')
  const topic = topics.find(({ id }) => id === first)
  if (topic === undefined) return fields[field]?.label ?? { en: field }
  const task = topic.tasks.find((each) => each.task === second)
  const name = topic.notation === undefined ? topic.label : { en: topic.notation, nl: topic.notation }
  if (task === undefined || third === undefined)
    return listed(name, fields['topics[].meeting']?.label ?? { en: second })
  return listed(name, task.kind.label, fields[`topics[].tasks[].${third}`]?.label ?? { en: third })
}

function listed(...parts: readonly Text[]): Text {
  return sentence(parts, (say) => parts.map(say).join(', '))
}

/** A path of the record, as findings name it, as a reader knows it. */
export function pathInWords(page: PlannerPageData, path: string): Text {
  const [list, at, field, task, part] = path.split('.')
  const topic = list === 'topics' || list === 'meetings' ? page.topics[Number(at)] : undefined
  if (topic === undefined) return placeInWords(page, path)
  const kind = field === 'tasks' ? topic.tasks[Number(task)]?.task : undefined
  return placeInWords(page, [topic.id, kind, part].filter((each) => each !== undefined).join('/'))
}

/** Findings whose places a reader knows without knowing the record. */
export function findingsInWords(page: PlannerPageData, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => ({
    ...finding,
    paths: finding.paths.map((path) => pathInWords(page, path).en),
    labels: finding.paths.map((path) => pathInWords(page, path)),
  }))
}
