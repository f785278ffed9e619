import type { Json } from '@ssi/rules'
import * as z from 'zod/mini'
import type { ResponseReading } from '../read.ts'
import type { ResponseInput } from '../record.ts'

interface Signature {
  /** Who decided, as the coder likes to be named. */
  readonly initials?: string | undefined
  readonly reason?: string | undefined
}

/** What a person decides of an answer that was read. */
export type Decision = Signature &
  (
    | { readonly verdict: 'confirmed' | 'cannot-tell' }
    | {
        readonly verdict: 'corrected'
        /** What the answer is: `true` or `false` for a box, else what the field of the record takes. */
        readonly value: Json
      }
  )

/** An answer with both: what was read, and what a person decided. */
export interface DecidedAnswer {
  /** A box as `question.option`, or a field of the record by its path: `offerings.0.model`. */
  readonly answer: string
  /** What was read; `null` where that stayed unknown. */
  readonly read: Json
  readonly decision: Decision
}

/** A reading and what a person decided of its answers, if anything: the answers stay as they were read. */
export interface DecidedReading<Record = ResponseInput> extends ResponseReading<Record> {
  /** No two of them are about the same answer, nor one about a part of another. */
  readonly decisions?: readonly DecidedAnswer[]
}

const signature = { initials: z.optional(z.string()), reason: z.optional(z.string()) }
const decision = z.union([
  z.strictObject({ verdict: z.enum(['confirmed', 'cannot-tell']), ...signature }),
  z.strictObject({ verdict: z.literal('corrected'), value: z.unknown(), ...signature }),
])

/** Whether something is a decision, but for the value of a correction, which depends on the answer. */
export function isDecision(input: unknown): input is Decision {
  return decision.safeParse(input).success
}
