import type { Rule } from '@ssi/rules'
import { contactsRules } from './contacts.ts'
import { offeringRules } from './offering.ts'

/**
 * The rules of both definitions and of the contacts of one client.
 *
 * @example
 * ```ts run
 * import { singleSessionRules } from '@ssi/single-session'
 * singleSessionRules.filter((rule) => rule.force === 'may').map((rule) => rule.id)
 * // => ['form-is-named-on-the-page', 'partner-is-named-on-the-page', 'return-is-the-clients-initiative']
 * ```
 */
export const singleSessionRules: readonly Rule[] = [...offeringRules, ...contactsRules]
