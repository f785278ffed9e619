import { defineCheck } from '@ssi/rules'
import { retired } from './generated/retired.ts'
import { trainingNotes } from './notes/index.ts'
import { applicantOptions, applicantRecord } from './records/applicant.ts'
import { applicantRules } from './rules/applicant.ts'

/**
 * Checks an applicant for the two-day course against the three things its page asks about; `audience: 'news-item'`
 * also looks at the audience that a news item names. English and Dutch.
 *
 * @example
 * ```ts run
 * import { checkApplicant } from '@ssi/training'
 * import { explain } from '@ssi/rules'
 * const report = checkApplicant({ psychologyDegree: true, broadFurtherTraining: true, ampleExperience: false })
 * report.findings.map((finding) => explain(finding, { language: 'nl' }))
 * // => ['ampleExperience: Wie de training volgt, heeft ruime ervaring. Vraag het de opleiders; de pagina noemt geen aantal jaren.']
 * ```
 */
export const checkApplicant = defineCheck({
  scheme: 'training',
  record: applicantRecord,
  rules: applicantRules,
  notes: trainingNotes,
  options: applicantOptions,
  retired,
})
