import { defineCheck } from '@ssi/rules'
import { retired } from './generated/retired.ts'
import { foiNotes } from './notes/index.ts'
import { foiResponse } from './record.ts'
import { foiRules } from './rules/index.ts'

/**
 * Checks a response: its shape and every rule of the questionnaire, all faults at once.
 *
 * Takes any input and never throws; the report says what is wrong, what is missing and how each rule stands.
 *
 * @example
 * ```ts run
 * import { checkResponse } from '@ssi/foi'
 * import { explain } from '@ssi/rules'
 * const report = checkResponse({ provided: 'yes', pathwayPoints: ['whilst-wating'], offerings: [{ ages: { min: 18, max: 8 } }] })
 * report.verdict // => 'breaks'
 * explain(report.findings[0]!) // => 'pathwayPoints.0: "whilst-wating" is not a value of this field. Did you mean "whilst-waiting"?'
 * ```
 */
export const checkResponse = defineCheck({
  scheme: 'foi',
  record: foiResponse,
  rules: foiRules,
  notes: foiNotes,
  retired,
})
