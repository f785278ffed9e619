import type { Verdict } from '@ssi/rules'
import type { Text } from '@ssi/taxonomy'
import type { CheckFunction, CheckReport } from '../../domains.ts'
import { reportOn } from '../check/use-check.ts'
import type { FieldLine } from '../reference/record-data.ts'
import { otherAnswers } from './words.ts'
import { answerWords } from '../words/check-record.ts'
import { sentence } from '../words/language.ts'

/** A question that is open, and what each answer to it would come to. */
export interface OpenQuestion {
  readonly path: string
  readonly question: Text
  /** How many rules wait for it. */
  readonly waiting: number
  /** Empty where the answers cannot be gone through: a day, a number, words. */
  readonly answers: readonly Outlook[]
}

export interface Outlook extends PossibleAnswer {
  readonly verdict: Verdict
  /** How many rules that are open now it would settle. */
  readonly settles: number
}

interface PossibleAnswer {
  readonly path: string
  readonly label: Text
  readonly value: unknown
}

/** For how many questions the answers are gone through: it takes a check for each. */
const LOOKED_AHEAD = 3

/** The open questions, the most decisive first; for the first few, what each answer would come to. */
export function openQuestions(
  run: CheckFunction,
  record: object,
  report: CheckReport,
  fields: readonly FieldLine[],
): readonly OpenQuestion[] {
  const open = openRules(report)
  return report.missing.map(({ path, question, label, rules }, index) => {
    const field = fields.find((one) => one.path === path.replaceAll(/\.\d+(?=\.|$)/g, '[]'))
    const answers = index < LOOKED_AHEAD && field !== undefined ? answersTo(field, path, fields, rules) : []
    return {
      path,
      question: question ?? label ?? { en: path },
      waiting: rules.length,
      answers: answers.map((answer) => {
        const next = reportOn(run, withAnswer(record, answer.path, answer.value), undefined)
        return { ...answer, verdict: next.verdict, settles: open - openRules(next) }
      }),
    }
  })
}

/** The record with one more answer; groups on the way are made. */
export function withAnswer(record: object, path: string, value: unknown): object {
  const copy = structuredClone(record) as Record<string, unknown>
  const steps = path.split('.')
  let group = copy
  for (const step of steps.slice(0, -1)) {
    if (typeof group[step] !== 'object' || group[step] === null) group[step] = {}
    group = group[step] as Record<string, unknown>
  }
  group[steps.at(-1) ?? ''] = value
  return copy
}

/** The answers to a question; of a group, those to what the waiting rules look at in it, and that there is none. */
function answersTo(
  field: FieldLine,
  path: string,
  fields: readonly FieldLine[],
  waiting: readonly string[],
): readonly PossibleAnswer[] {
  if (field.expected.kind !== 'group') return valuesOf(field, path)
  const within = fields.filter(
    (other) => other.path.startsWith(`${field.path}.`) && other.rules.some(({ id }) => waiting.includes(id)),
  )
  const none = otherAnswers(field).filter(({ value }) => value === 'none')
  return [
    ...within.flatMap((other) =>
      valuesOf(other, `${path}${other.path.slice(field.path.length)}`).map((answer) => ({
        ...answer,
        label: sentence(
          [other.label, answer.label],
          (say) => `${say(other.label)}: ${say(answer.label).toLowerCase()}`,
        ),
      })),
    ),
    ...none.map(({ value, label }) => ({ path, value, label })),
  ]
}

function valuesOf({ expected, values = {} }: FieldLine, path: string): readonly PossibleAnswer[] {
  if (expected.kind === 'flag')
    return [
      { path, value: true, label: answerWords.yes },
      { path, value: false, label: answerWords.no },
    ]
  if (expected.kind !== 'codes') return []
  return Object.entries(values).map(([code, label]) => ({ path, value: code, label }))
}

function openRules({ standings }: CheckReport): number {
  return Object.values(standings).filter((standing) => standing === 'undetermined').length
}
