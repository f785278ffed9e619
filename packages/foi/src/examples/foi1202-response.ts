import type { ResponseInput } from '../record.ts'

/**
 * The answers of FOI1202 as a record, its free text in short pieces.
 *
 * @example
 * ```ts run
 * import { checkResponse, foi1202Response } from '@ssi/foi'
 * checkResponse(foi1202Response).verdict // => 'conforms'
 * ```
 */
export const foi1202Response = {
  reference: 'FOI1202',
  date: '2024-09-12',
  subject: 'Single Session Intervention (SSIs)',
  financialYear: '2023-24',
  refused: false,
  provided: 'yes',
  offeringsHeading: 'children aged 8-18 with type one diabetes',
  offerings: [
    {
      text: 'One off sessions as part of diabetes MDT clinic',
      kind: 'one-off-session',
      formats: 'not-stated',
      condition: 'type-one-diabetes',
      ages: { min: 8, max: 18 },
      model: 'solution-focused-approach',
      setting: 'diabetes-mdt-clinic',
    },
    {
      text: '‘Top up’ sessions for YPs',
      kind: 'top-up-session',
      formats: 'not-stated',
      condition: 'type-one-diabetes',
      ages: { min: 8, max: 18 },
      model: 'not-stated',
      afterEarlierIntervention: true,
    },
    {
      text: 'One off sessions during planned or unplanned inpatient admissions',
      kind: 'one-off-session',
      formats: 'not-stated',
      condition: 'type-one-diabetes',
      ages: { min: 8, max: 18 },
      model: 'solution-focused-approach',
      setting: 'inpatient-admission',
    },
  ],
  deliverers: ['practitioner-psychologists', 'trainee-and-clinical-associate-psychologists'],
  otherDeliverers: 'none',
  pathwayPoints: ['whilst-waiting', 'additional-help', 'first-step', 'crisis-intervention'],
  otherPathwayPoints: 'none',
} satisfies ResponseInput
