import { fieldsOf, type Finding, type Json, shapeOf } from '@ssi/rules'
import { boxNamed } from './decisions/boxes.ts'
import { decidedRecord } from './decisions/decided-record.ts'
import { type DecidedReading, type Decision, isDecision } from './decisions/decision.ts'
import { workFinding } from './decisions/findings.ts'
import { keysOf, valueAt } from './decisions/place.ts'
import { isSame } from './decisions/same.ts'
import { foiResponse } from './record.ts'

/** A reading after a decision: with it where nothing is wrong, else unchanged with what is. */
export interface AnswerDecided {
  readonly reading: DecidedReading
  readonly findings: readonly Finding[]
}

/** What a correction comes to, or what is wrong with it. */
type Corrected = { readonly value: Json } | { readonly findings: readonly Finding[] }

const fields = new Set(fieldsOf(foiResponse).map(({ path }) => path))

/**
 * Decides an answer: confirms what was read, corrects it, or says that it cannot be told. The reading that is given
 * stays as it is; the one that comes back keeps what was read beside what was decided.
 *
 * An answer is a box, `deliverers.social-workers`, or a field of the record, `provided`, `offerings.0.model`. A later
 * decision takes the place of earlier ones on the same answer and on parts of it. Never throws: what is wrong with a decision is in the
 * findings, and the reading is then unchanged.
 *
 * @example
 * ```ts run
 * import { decideAnswer, readResponse } from '@ssi/foi'
 * const read = readResponse('Who delivered these interventions?\n\nSocial Workers\tX')
 * const { reading } = decideAnswer(read, 'deliverers.social-workers', { verdict: 'confirmed', initials: 'AB' })
 * reading.decisions
 * // => [{ answer: 'deliverers.social-workers', read: true, decision: { verdict: 'confirmed', initials: 'AB' } }]
 * ```
 */
export function decideAnswer(reading: DecidedReading, answer: string, decision: Decision): AnswerDecided {
  const wrong = (findings: readonly Finding[]): AnswerDecided => ({ reading, findings })
  const { decisions = [] } = reading
  if (typeof answer !== 'string') return wrong([workFinding('not-a-decision')])
  if (!isDecision(decision)) return wrong([workFinding('not-a-decision', answer)])
  const whole = decisions.find((each) => answer.startsWith(`${each.answer}.`))
  if (whole) return wrong([workFinding('decided-as-a-whole', answer, whole.answer)])
  if (!isAnswer(reading, answer)) return wrong([workFinding('unknown-answer', answer, answer)])
  const read = readAt(reading, answer)
  const others = decisions.filter((each) => each.answer !== answer && !each.answer.startsWith(`${answer}.`))
  const decided = (kept: Decision): AnswerDecided => ({
    reading: { ...reading, decisions: [...others, { answer, read, decision: kept }] },
    findings: [],
  })
  if (decision.verdict === 'confirmed' && read === null) return wrong([workFinding('nothing-read', answer)])
  if (decision.verdict !== 'corrected') return decided(decision)
  const corrected = correct(reading, answer, decision.value)
  if ('findings' in corrected) return wrong(corrected.findings)
  if (isSame(corrected.value, read)) return wrong([workFinding('nothing-corrected', answer, read)])
  return decided({ ...decision, value: corrected.value })
}

/** What was read, whatever was decided since. */
function readAt(reading: DecidedReading, answer: string): Json {
  const box = boxNamed(reading, answer)
  return box ? (box.read.marked ?? null) : ((valueAt(reading.record, keysOf(answer)) as Json) ?? null)
}

/** A box, a field of the record, or a field of an item that the record has. */
function isAnswer(reading: DecidedReading, answer: string): boolean {
  const [field = '', item, inner, ...deeper] = keysOf(answer)
  const hasBoxes = reading.answers.some(({ question, kind }) => question === field && kind === 'any-of')
  if (hasBoxes) return boxNamed(reading, answer) !== undefined
  if (item === undefined) return fields.has(field)
  if (inner === undefined || deeper.length > 0 || !fields.has(`${field}[].${inner}`)) return false
  const list = valueAt(decidedRecord(reading), [field])
  return Array.isArray(list) && valueAt(list, [item]) !== undefined && /^\d+$/.test(item)
}

/** Takes a value as the record takes it. */
function correct(reading: DecidedReading, answer: string, value: unknown): Corrected {
  if (value === null || value === undefined || value === '')
    return { findings: [workFinding('no-value', answer)] }
  if (boxNamed(reading, answer) !== undefined)
    return typeof value === 'boolean' ? { value } : { findings: [workFinding('not-a-mark', answer)] }
  const [field = '', item, inner = ''] = keysOf(answer)
  const before = Array.from({ length: Number(item ?? 0) }, () => ({}))
  const { record, findings } = shapeOf(foiResponse, {
    [field]: item === undefined ? value : [...before, { [inner]: value }],
  })
  if (findings.length > 0) return { findings }
  return { value: valueAt(record, keysOf(answer)) as Json }
}
