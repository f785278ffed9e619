import { absentMeans, code, record } from '@ssi/rules'
import type { InterventionInput } from './record.ts'

const scopes = {
  'family-work': { label: { en: 'family work only, as the aid’s layout has it' } },
  'all-psychosocial': {
    label: { en: 'every formal psychosocial intervention, as the Welsh dictionary has it' },
  },
}

/**
 * What a caller may choose: for which interventions the first formal appointment is the start.
 *
 * @example
 * ```ts run
 * import { interventionOptions } from '@ssi/ndtms'
 * interventionOptions.parse({}) // => { appointmentStartScope: 'family-work' }
 * ```
 */
export const interventionOptions = record({
  appointmentStartScope: absentMeans(
    code(scopes, {
      label: { en: 'scope of the start at the first formal appointment' },
      question: { en: 'For which interventions is the first formal and time-limited appointment the start?' },
    }),
    'family-work',
  ),
})

/** Whether the start at the first formal appointment holds for family work or for all formal interventions. */
export type AppointmentStartScope = keyof typeof scopes

/** What conditions on a record see: its fields, what the caller chose, and the day of the check. */
export interface InterventionFacts extends InterventionInput {
  readonly options?: { readonly asOf?: string; readonly appointmentStartScope?: AppointmentStartScope }
}
