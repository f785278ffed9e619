import { completeRecord, ndtmsRules } from '../../../ndtms/dist/index.js'

/** Records as they come: a complete one, and every example of every rule of an intervention, sound, faulty and open. */
export const interventionMix: readonly object[] = [
  completeRecord,
  ...ndtmsRules
    .filter(({ id }) => id !== 'every-intervention-is-on-offer')
    .flatMap(({ examples: { passes, fails, undetermined = [] } }) => [...passes, ...fails, ...undetermined])
    .map(asGiven),
]

/** An example without the options it is read by, which are no part of a record. */
function asGiven(example: object): object {
  return Object.fromEntries(
    Object.entries(example).filter(([name]) => name !== 'options' && name !== 'derived'),
  )
}
