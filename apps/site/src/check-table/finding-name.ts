import type { Finding } from '@ssi/rules'

/** The rule that a finding rests on, else its code. */
export function findingName({ rules, code }: Pick<Finding, 'rules' | 'code'>): string {
  return rules[0] ?? code
}
