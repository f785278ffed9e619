import type { Decision, Rule } from '@ssi/rules'
import { feel } from './feel.ts'
import { feelLiteral } from './names.ts'

/**
 * How a rule stands on a record, as a FEEL expression: `"met"`, `"broken"`, `"undetermined"` or `"not-applicable"`.
 *
 * @param within The name under which the engine knows the record; without one, fields go by their own names.
 * @throws RangeError where a field has a name that FEEL would read otherwise.
 * @example
 * ```ts run
 * import { feelStanding } from '@ssi/interchange'
 * import { type Condition, present } from '@ssi/rules'
 * import { evaluate } from 'feelin'
 * const holds: Condition<{ delay?: number | 'none' }> = present('delay')
 * evaluate(feelStanding({ holds }), { delay: 12 }).value // => 'met'
 * evaluate(feelStanding({ holds }), { delay: 'none' }).value // => 'broken'
 * evaluate(feelStanding({ holds }), { delay: null }).value // => 'undetermined'
 * ```
 */
export function feelStanding(rule: Pick<Rule, 'when' | 'holds'>, within?: string): string {
  const applies = rule.when === undefined ? 'true' : feel(rule.when, within)
  const given = `applies: ${applies}, holds: ${feel(rule.holds, within)}`
  const stands =
    'if applies = false then "not-applicable" else if holds = true then "met" else if applies = true and holds = false then "broken" else "undetermined"'
  return `{ ${given}, stands: ${stands} }.stands`
}

/**
 * The outcomes that a record leaves possible, as a FEEL expression: one where the decision is firm.
 *
 * @param within The name under which the engine knows the record; without one, fields go by their own names.
 * @throws RangeError where a field has a name that FEEL would read otherwise.
 * @example
 * ```ts run
 * import { feelPossible } from '@ssi/interchange'
 * import { decision, equals } from '@ssi/rules'
 * import { cite, definePublication } from '@ssi/taxonomy'
 * import { evaluate } from 'feelin'
 * const handbook = definePublication({ id: 'handbook', title: 'Handbook', address: 'https://example.org', seen: '2026-11' })
 * const attendance = decision<{ came?: boolean }, 'missed' | 'attended'>({
 *   id: 'attendance', asks: { en: 'Was the appointment kept?' }, otherwise: 'attended',
 *   outcomes: {
 *     missed: { label: { en: 'Missed' }, means: { en: 'It did not take place.' } },
 *     attended: { label: { en: 'Attended' }, means: { en: 'It took place.' } },
 *   },
 *   rows: [{ when: equals('came', false), outcome: 'missed', says: { en: 'Nobody came.' }, cite: cite(handbook) }],
 * })
 * evaluate(feelPossible(attendance), { came: null }).value // => ['missed', 'attended']
 * evaluate(feelPossible(attendance), { came: true }).value // => ['attended']
 * ```
 */
export function feelPossible(decision: Pick<Decision, 'rows' | 'otherwise'>, within?: string): string {
  const rows = decision.rows.map(
    ({ outcome, when }) => `{ outcome: ${feelLiteral(outcome)}, truth: ${feel(when, within)} }`,
  )
  const open = `append(for row in rows[truth = null] return row.outcome, ${feelLiteral(decision.otherwise)})`
  const met = 'for row in rows[truth = true] return row.outcome'
  return `{ rows: [${rows.join(', ')}], met: ${met}, possible: distinct values(if count(met) > 0 then met else ${open}) }.possible`
}
