import type { InterventionInput } from '../record.ts'

/**
 * A record of family work in which nothing is missing and nothing is wrong; every value is invented.
 *
 * @example
 * ```ts run
 * import { checkIntervention, completeRecord } from '@ssi/ndtms'
 * checkIntervention(completeRecord, { asOf: '2024-07-01' }).verdict // => 'conforms'
 * ```
 */
export const completeRecord: InterventionInput = {
  type: 'family-work',
  dateOfBirth: '2008-02-29',
  start: '2024-06-10',
  firstInformalContact: '2024-06-01',
  firstFormalAppointment: '2024-06-10',
  sessions: 4,
  deliverer: { role: 'family support worker', competent: true },
  needAssessed: true,
  purposes: ['substance-misuse'],
  guidelineConform: true,
  rationale: 'conflict at home over cannabis; the assessment names family support',
  family: {
    recipients: ['grandparents'],
    treatment: [{ from: '2024-05-20', to: 'none' }],
    reportedUnder: 'young-person',
  },
}
