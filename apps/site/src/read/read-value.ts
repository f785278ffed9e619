import type { DecidedReading } from '@ssi/foi'
import type { Json } from '@ssi/rules'

/** What was read of an answer, whatever was decided since; `null` where that stayed unknown. */
export function readValue({ answers, record }: DecidedReading, answer: string): Json {
  const [question = '', ...rest] = answer.split('.')
  const boxes = answers.find((each) => each.question === question)
  if (boxes?.kind === 'any-of')
    return boxes.options.find(({ option }) => option === rest.join('.'))?.marked ?? null
  return valueAt(record as Json, [question, ...rest]) ?? null
}

function valueAt(value: Json | undefined, keys: readonly string[]): Json | undefined {
  const [key, ...rest] = keys
  if (key === undefined) return value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return valueAt((value as Readonly<Record<string, Json>>)[key], rest)
}
