import type { Text } from '@ssi/taxonomy'
import type { Finding, FindingCode } from './finding.ts'
import type { Rule, Severity, Standing } from './rule.ts'
import { severityOf } from './rule.ts'

/** Whether the record conforms, breaks a rule that decides, or leaves one of those open. */
export type Verdict = 'conforms' | 'breaks' | 'undetermined'

/** A field that rules wait for. */
export interface Missing {
  readonly path: string
  readonly label?: Text
  readonly question?: Text
  readonly rules: readonly string[]
}

/** What a check says of a record: plain data, ready to be stored. */
export interface Report<R = Readonly<Record<string, unknown>>> {
  readonly verdict: Verdict
  readonly findings: readonly Finding<FindingCode>[]
  /** Each field that an undetermined rule waits for, once, the most decisive first. */
  readonly missing: readonly Missing[]
  /** How every rule stands; `not-checked` where the caller left it out or keeps no such field. */
  readonly standings: Readonly<Record<string, Standing | 'not-checked'>>
  /** The record without its faulty values, with what absence means filled in. */
  readonly record: R
  /** The day on which the record was looked at. */
  readonly asOf: string
}

/** The verdict of findings and of the rules that are still open: warnings never touch it. */
export function verdictOf(
  findings: readonly { readonly severity: Severity }[],
  open: readonly Rule[],
): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'breaks'
  return open.some((rule) => severityOf(rule) === 'error') ? 'undetermined' : 'conforms'
}
