import type { Rule } from '@ssi/rules'
import { howMuchIsThreeValues } from './how-much-is-three-values.ts'

/** The rule of a dose. */
export const doseRules: readonly Rule[] = [howMuchIsThreeValues]
