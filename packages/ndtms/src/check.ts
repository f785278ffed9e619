import {
  type Check,
  type CheckOptions,
  defineCheck,
  explain,
  type Finding,
  type FindingCode,
  type Report,
} from '@ssi/rules'
import { retired } from './generated/retired.ts'
import { withOneAge } from './age.ts'
import { ndtmsNotes } from './notes/index.ts'
import { type AppointmentStartScope, interventionOptions } from './options.ts'
import { providerOffer } from './provider.ts'
import { interventionRecord, type InterventionRecord } from './record.ts'
import { interventionRules, providerRules } from './rules/index.ts'

/** What a caller may say about the check of an intervention. */
export interface InterventionOptions extends CheckOptions {
  /** For which interventions the first formal appointment is the start; the aid’s layout says family work. */
  readonly appointmentStartScope?: AppointmentStartScope
}

/** What the check of an intervention says; `ages-disagree` is a finding of its own. */
export interface InterventionReport extends Omit<Report<InterventionRecord>, 'findings'> {
  readonly findings: readonly Finding<FindingCode | 'ages-disagree'>[]
}

/** The check of an intervention, and a Standard Schema for forms. */
export interface CheckIntervention {
  (input: unknown, options?: InterventionOptions): InterventionReport
  readonly '~standard': Check<typeof interventionRecord>['~standard']
}

const checkRecord = defineCheck({
  scheme: 'ndtms',
  record: interventionRecord,
  rules: interventionRules,
  notes: ndtmsNotes,
  options: interventionOptions,
  retired,
})

/**
 * Checks the record of one intervention: its shape and every rule of the aid, all faults at once, each with its
 * place in the aid.
 *
 * Takes any input and never throws. Where only the date of birth is given, the age at the start is worked out.
 *
 * @example
 * ```ts run
 * import { checkIntervention } from '@ssi/ndtms'
 * import { explain } from '@ssi/rules'
 * const report = checkIntervention({
 *   type: 'specialist-pharmacological-intervention', ageAtStart: 16, substanceMisuseSpecific: true,
 *   prescribed: '2024-05-01', firstDoseDispensed: '2024-05-03', start: '2024-05-01',
 * })
 * report.verdict // => 'breaks'
 * report.findings.map((finding) => explain(finding))
 * // => ['start, firstDoseDispensed: A pharmacological intervention starts on the day its first dose is dispensed. Record the day of dispensing as the start; the day of the prescription does not count.']
 * ```
 */
export const checkIntervention: CheckIntervention = Object.assign(
  (input: unknown, options: InterventionOptions = {}): InterventionReport => {
    const one = withOneAge(input)
    const checked = checkRecord(one.input, withAgeKept(options))
    const report = one.birthIsSpared ? withoutBirth(checked) : checked
    if (one.findings.length === 0) return report
    return { ...report, verdict: 'breaks', findings: [...one.findings, ...report.findings] }
  },
  { '~standard': { version: 1, vendor: 'ssi', validate } as const },
)

/**
 * Checks what a provider or an area offers: whether young people under 18 can get each of the seven.
 *
 * @example
 * ```ts run
 * import { checkProvider } from '@ssi/ndtms'
 * checkProvider({ offers: ['counselling', 'family-work'] }).verdict // => 'breaks'
 * ```
 */
export const checkProvider = defineCheck({
  scheme: 'ndtms',
  record: providerOffer,
  rules: providerRules,
  retired,
})

/** The report without the word that stood in for a date of birth: the record says nothing of it. */
function withoutBirth<Checked extends { readonly record: InterventionRecord }>(report: Checked): Checked {
  const { dateOfBirth: _, ...record } = report.record
  return { ...report, record }
}

/** A system that keeps the date of birth and the start keeps the age, too. */
function withAgeKept(options: InterventionOptions): InterventionOptions {
  const { kept } = options
  if (kept === undefined || !kept.includes('dateOfBirth') || !kept.includes('start')) return options
  return { ...options, kept: [...kept, 'ageAtStart'] }
}

function validate(value: unknown): ReturnType<CheckIntervention['~standard']['validate']> {
  const { verdict, record, findings } = checkIntervention(value)
  if (verdict !== 'breaks') return { value: record }
  const errors = findings.filter(({ severity }) => severity === 'error')
  return {
    issues: errors.map((finding) => ({
      message: explain(finding),
      path: finding.paths[0]?.split('.') ?? [],
    })),
  }
}
