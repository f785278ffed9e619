import { confidenceOf } from './confidence.ts'
import type { ReasonCode } from './confidence.ts'
import type { Evidence, OptionAnswer, OtherReading, Read } from './reading.ts'

/** A reason with its confidence and its place in the document. */
export function because(reason: ReasonCode, evidence: readonly Evidence[]): Read {
  return { confidence: confidenceOf(reason), reason, evidence }
}

/** An answer that stays unknown, with both ways to read it; without reasons of their own, each for the same. */
export function unsure(
  option: string,
  reason: ReasonCode,
  evidence: readonly Evidence[],
  yes = reason,
  no = reason,
): OptionAnswer {
  const readings: readonly OtherReading[] = [
    { marked: true, reason: yes, evidence },
    { marked: false, reason: no, evidence },
  ]
  return { option, ...because(reason, evidence), readings }
}
