import { scope } from './traps/scope.ts'
import { treatments } from './traps/treatments.ts'
import { words } from './traps/words.ts'
import type { Trap } from './trap.ts'

/**
 * Readings that suggest themselves and are wrong, each with what to do instead.
 *
 * @example
 * ```ts run
 * import { traps } from '@ssi/crosswalk'
 * traps.find(({ id }) => id === 'medication-is-not-relapse-prevention')?.instead.en
 * // => 'Record each under its own type.'
 * ```
 */
export const traps: readonly Trap[] = [...words, ...treatments, ...scope]
