import { labels } from './generated/dutch-labels.ts'
import type { SingleSessionId } from './scheme.ts'

/**
 * The Dutch label of a concept, as the page has it where the page names it.
 *
 * @example
 * ```ts run
 * import { singleSessionDutchLabel } from '@ssi/single-session'
 * singleSessionDutchLabel('no-follow-up-appointment') // => 'geen vervolgafspraak'
 * ```
 */
export function singleSessionDutchLabel(id: SingleSessionId): string {
  return labels[id]
}
