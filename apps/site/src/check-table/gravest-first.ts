import type { Severity } from '@ssi/rules'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** Errors, then warnings, then what is only told. */
export function gravestFirst<Finding extends { readonly severity: Severity }>(
  findings: readonly Finding[],
): readonly Finding[] {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
}
