import type { Json } from '@ssi/rules'
import { canonical } from '../decisions/same.ts'
import type { NamedReading } from '../named-reading.ts'
import { type CodedAnswer, codedAnswers } from './coded-answers.ts'

/** An answer that two coders give differently; `null` is unknown, a list goes by how many items it has. */
export interface Disagreement {
  readonly name: string
  readonly answer: string
  readonly a: Json
  readonly b: Json
}

/** An answer of two coders, with what it is counted under. */
export interface Compared extends Disagreement {
  readonly of: string
  /** One of them has it, the other neither knows nor decided it. */
  readonly isLeftOpen: boolean
}

/** The names that are given at least so often, each once. */
export function named(responses: readonly NamedReading<object>[], times: number): readonly string[] {
  const counts = new Map<string, number>()
  for (const { name } of responses) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].flatMap(([name, count]) => (count >= times ? name : []))
}

/** Every answer that either coder has of a response, by both. */
export function compare(
  name: string,
  a: readonly NamedReading<object>[],
  b: readonly NamedReading<object>[],
): readonly Compared[] {
  const [one, other] = [codedBy(a, name), codedBy(b, name)]
  const places = new Map([...one.values(), ...other.values()].map(({ answer, of }) => [answer, of]))
  return [...places].map(([answer, of]) => ({
    name,
    answer,
    of,
    a: one.get(answer)?.value ?? null,
    b: other.get(answer)?.value ?? null,
    isLeftOpen: [one, other].some((coded) => leavesOpen(coded, answer)),
  }))
}

function codedBy(responses: readonly NamedReading<object>[], name: string): ReadonlyMap<string, CodedAnswer> {
  const own = responses.filter((each) => each.name === name).flatMap(({ reading }) => codedAnswers(reading))
  return new Map(own.map((each) => [each.answer, each]))
}

/** Nothing is known of the answer, and nobody decided it; a field of an item that a coder does not list is decided. */
function leavesOpen(coded: ReadonlyMap<string, CodedAnswer>, answer: string): boolean {
  if (coded.has(answer)) return false
  const [, item, list = ''] = /^((.+)\.\d+\.)/.exec(answer) ?? []
  const whole = coded.get(list)
  if (item === undefined || whole === undefined) return true
  return !whole.isDecided && [...coded.keys()].some((each) => each.startsWith(item))
}

/** Both give the same answer. */
export function isAgreed({ a, b }: Compared): boolean {
  return canonical(a) === canonical(b)
}
