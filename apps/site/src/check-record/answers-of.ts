import type { CheckReport } from '../../domains.ts'
import type { FieldLine } from '../reference/record-data.ts'
import type { Answers } from './answers-context.ts'

/** What a report says about single fields; every field is asked for until something is known. */
export function answersOf(
  report: CheckReport | undefined,
  fields: readonly FieldLine[],
  showsAll: boolean,
): Answers {
  const asked = report === undefined || showsAll ? undefined : askedFields(report, fields)
  return {
    findingsAt: (path) => (report?.findings ?? []).filter(({ paths }) => paths.includes(path)),
    isAsked: (path) => asked === undefined || path.startsWith('options') || asked.has(path),
  }
}

/** The fields that a rule looks at which applies or may apply, with the groups and lists they stand in. */
function askedFields({ standings }: CheckReport, fields: readonly FieldLine[]): ReadonlySet<string> {
  const looked = fields.filter(({ rules }) =>
    rules.some(({ id }) => Object.hasOwn(standings, id) && standings[id] !== 'not-applicable'),
  )
  return new Set(
    looked.flatMap(({ path, expected }) => [...withParents(path), ...partsOf(path, expected, fields)]),
  )
}

function withParents(path: string): readonly string[] {
  const steps = path.split(/(?=\.)|(?=\[\])/)
  return steps.map((_, index) => steps.slice(0, index + 1).join(''))
}

/** A rule that looks at a group or a list as a whole asks for what is in it. */
function partsOf(
  path: string,
  { kind }: FieldLine['expected'],
  fields: readonly FieldLine[],
): readonly string[] {
  if (kind !== 'group' && kind !== 'list') return []
  const below = fields.filter(
    (field) => field.path.startsWith(`${path}.`) || field.path.startsWith(`${path}[]`),
  )
  return [`${path}[]`, ...below.map((field) => field.path)]
}
