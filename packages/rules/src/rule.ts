import type { Basis, Citation, Text } from '@ssi/taxonomy'
import type { Condition } from './condition.ts'
import type { ConditionData } from './condition-data.ts'
import { evaluate } from './evaluate.ts'

/** How strongly the source speaks. */
export type Force = 'must' | 'should-only' | 'definition' | 'should' | 'may'

/** What a broken rule amounts to: an error decides the verdict, the others never touch it. */
export type Severity = 'error' | 'warning' | 'info'

/** How a rule stands on a record. */
export type Standing = 'met' | 'broken' | 'undetermined' | 'not-applicable'

/** Records that show a rule at work. */
export interface RuleExamples<R> {
  readonly passes: readonly R[]
  readonly fails: readonly R[]
  readonly undetermined?: readonly R[]
}

interface RuleWords {
  readonly id: string
  /** The rule in one sentence. */
  readonly says: Text
  readonly force: Force
  /** Who says so; `stated` where nothing is given. */
  readonly basis?: Basis
  /** Without it the record would make no sense, whoever says so. */
  readonly wellFormed?: true
  /** The concepts it speaks about, as full ids. */
  readonly about?: readonly string[]
  /** What to do when the rule is broken. */
  readonly advice: Text
  /** Why, where the sentence alone leaves a reader asking. */
  readonly why?: Text
  readonly openQuestions?: readonly Text[]
}

/** A rule as it is written. */
export interface RuleEntry<R> extends RuleWords {
  readonly cite: Citation | readonly Citation[]
  readonly when?: Condition<R>
  readonly holds: Condition<R>
  readonly examples: RuleExamples<R>
}

/** A rule as plain data. */
export interface Rule extends RuleWords {
  readonly basis: Basis
  readonly cite: readonly Citation[]
  readonly when?: ConditionData
  readonly holds: ConditionData
  readonly examples: RuleExamples<object>
}

/**
 * Writes a rule: where `when` is true, `holds` has to be.
 *
 * @example
 * ```ts run
 * import { equals, present, rule, standing } from '@ssi/rules'
 * import { cite, definePublication } from '@ssi/taxonomy'
 * const handbook = definePublication({ id: 'handbook', title: 'Handbook', address: 'https://example.org', seen: '2026-11' })
 * interface Visit { outcome?: 'came' | 'came-late'; minutesLate?: number | 'none' }
 * const lateArrivalHasADelay = rule<Visit>({
 *   id: 'late-arrival-has-a-delay',
 *   says: { en: 'A late arrival records how late it was.' },
 *   cite: cite(handbook),
 *   force: 'must',
 *   basis: 'external',
 *   when: equals('outcome', 'came-late'),
 *   holds: present('minutesLate'),
 *   advice: { en: 'Give the delay in whole minutes.' },
 *   examples: { passes: [{ outcome: 'came-late', minutesLate: 12 }], fails: [{ outcome: 'came-late', minutesLate: 'none' }] },
 * })
 * standing(lateArrivalHasADelay, { outcome: 'came-late' }) // => 'undetermined'
 * ```
 */
export function rule<R>(entry: RuleEntry<R>): Rule {
  return { ...entry, basis: entry.basis ?? 'stated', cite: [entry.cite].flat() } as Rule
}

/**
 * How a rule stands on a record: *met* also while it is open whether the rule applies.
 *
 * @example
 * ```ts run
 * import { type Condition, equals, standing } from '@ssi/rules'
 * interface Reply { asked?: boolean; answer?: 'yes' | 'no' }
 * const when: Condition<Reply> = equals('asked', true)
 * const holds: Condition<Reply> = equals('answer', 'yes')
 * standing({ when, holds }, { asked: false }) // => 'not-applicable'
 * standing({ when, holds }, { answer: 'yes' }) // => 'met'
 * standing({ when, holds }, { asked: true, answer: 'no' }) // => 'broken'
 * ```
 */
export function standing(rule: Pick<Rule, 'when' | 'holds'>, record: object): Standing {
  const applies = rule.when === undefined ? true : evaluate(rule.when, record)
  if (applies === false) return 'not-applicable'
  const holds = evaluate(rule.holds, record)
  if (holds === true) return 'met'
  return applies === true && holds === false ? 'broken' : 'undetermined'
}

/**
 * What a broken rule amounts to: an error where the source states it, less where we derived it or somebody else
 * says so.
 *
 * @example
 * ```ts run
 * import { severityOf } from '@ssi/rules'
 * severityOf({ basis: 'stated', force: 'must' }) // => 'error'
 * severityOf({ basis: 'derived', force: 'must' }) // => 'warning'
 * severityOf({ basis: 'derived', force: 'must', wellFormed: true }) // => 'error'
 * ```
 */
export function severityOf(rule: Pick<Rule, 'basis' | 'force' | 'wellFormed'>): Severity {
  if (rule.force === 'may') return 'info'
  if (rule.force === 'should' || rule.basis === 'external') return 'warning'
  return rule.basis === 'stated' || rule.wellFormed ? 'error' : 'warning'
}
