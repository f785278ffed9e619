import type { Schema } from './field-docs.ts'
import { day, record } from './fields.ts'
import type { Finding, FindingCode } from './finding.ts'
import { type Shape, shapeOf } from './shape.ts'

const lookedAtOn = record({
  asOf: day({
    label: { en: 'day of the check' },
    question: { en: 'On which day is the record looked at?' },
  }),
})

/** What the caller chose. */
export function choices(schema: Schema | undefined, chosen: object): Shape {
  return schema === undefined ? { record: {}, findings: [] } : shapeOf(schema, chosen)
}

/** The day to look at the record on; what is no day is told and set aside, so that today takes its place. */
export function dayOf(asOf: unknown): {
  readonly asOf: string
  readonly findings: readonly Finding<FindingCode>[]
} {
  const today = new Date().toISOString().slice(0, 10)
  if (asOf === undefined) return { asOf: today, findings: [] }
  const { record: known, findings } = shapeOf(lookedAtOn, { asOf })
  const { asOf: given = today } = known as { readonly asOf?: string }
  return { asOf: given, findings }
}
