import * as z from 'zod/mini'
import { questionnaire } from '../questionnaire.ts'

/** What a file of saved work calls itself. */
export const format = 'ssi-foi-work'

// Loose, because a reader may come to say more than is looked at here: what is not named is kept as it is.
const evidence = z.array(
  z.looseObject({
    line: z.int(),
    text: z.string(),
    column: z.optional(z.int()),
    start: z.int(),
    end: z.int(),
  }),
)
const read = { confidence: z.enum(['certain', 'likely', 'unsure']), reason: z.string(), evidence }
const option = z.looseObject({
  option: z.string(),
  marked: z.optional(z.boolean()),
  explanation: z.optional(z.string()),
  readings: z.optional(z.array(z.looseObject({ marked: z.boolean(), reason: z.string(), evidence }))),
  ...read,
})
const line = { text: z.string(), evidence }
const range = z.looseObject({ min: z.optional(z.number()), max: z.optional(z.number()) })
const facet = z.looseObject({ facet: z.string(), value: z.union([z.string(), range]), ...read })
const item = z.looseObject({ ...line, facets: z.array(facet), under: z.optional(z.int()) })
const refusals = z.array(z.looseObject({ kind: z.string(), ...line }))
const nonAnswers = z.array(z.looseObject(line))
const asked = { question: z.string(), found: z.boolean(), evidence, refusals, nonAnswers }
const suggestion = z.looseObject({ option: z.string(), ...read })
const answer = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.enum(['one-of', 'any-of']),
    ...asked,
    options: z.array(option),
    suggested: z.array(suggestion),
  }),
  z.looseObject({
    kind: z.literal('free-text'),
    ...asked,
    headings: z.array(item),
    items: z.array(item),
  }),
])
const heading = z.looseObject({
  id: z.string(),
  found: z.string(),
  value: z.optional(z.string()),
  ...read,
})
const finding = z.looseObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  rules: z.array(z.string()),
  paths: z.array(z.string()),
  found: z.array(z.unknown()),
})

/** A response as it stands in a saved file: enough of its shape that nothing which works on readings can fail. */
export const savedResponse = z.looseObject({
  name: z.string(),
  document: z.optional(z.string()),
  whyLeftOut: z.optional(z.string()),
  reading: z.looseObject({
    questionnaire: z.literal(questionnaire.id),
    headings: z.array(heading),
    passages: z.array(z.looseObject({ id: z.string(), lines: z.array(z.int()), text: z.string() })),
    answers: z.array(answer),
    refusals,
    layout: z.array(z.int()),
    unread: z.array(z.looseObject({ line: z.int(), text: z.string() })),
    findings: z.array(finding),
    record: z.looseObject({}),
    text: z.string(),
    decisions: z.optional(
      z.array(z.strictObject({ answer: z.string(), read: z.unknown(), decision: z.unknown() })),
    ),
  }),
})

/** A file of saved work, its responses not yet looked at; the first version had none that were left out. */
export const savedFile = z.strictObject({
  format: z.literal(format),
  version: z.int(),
  responses: z.array(z.unknown()),
  leftOut: z.optional(z.array(z.unknown())),
})
