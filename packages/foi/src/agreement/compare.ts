import type { Json } from '@ssi/rules'
import { canonical } from '../decisions/same.ts'
import type { NamedReading } from '../named-reading.ts'
import { codedAnswers } from './coded-answers.ts'

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
  const [one = [], other = []] = [a, b].map((responses) =>
    responses.filter((each) => each.name === name).flatMap(({ reading }) => codedAnswers(reading)),
  )
  const [inA, inB] = [one, other].map((answers) => new Map(answers.map((each) => [each.answer, each.value])))
  const places = new Map([...one, ...other].map(({ answer, of }) => [answer, of]))
  return [...places].map(([answer, of]) => ({
    name,
    answer,
    of,
    a: inA?.get(answer) ?? null,
    b: inB?.get(answer) ?? null,
  }))
}

/** Both give the same answer. */
export function isAgreed({ a, b }: Compared): boolean {
  return canonical(a) === canonical(b)
}
