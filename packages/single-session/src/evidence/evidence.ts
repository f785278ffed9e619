import type { problems } from '../concepts/problems.ts'
import type { SingleSessionId } from '../scheme.ts'
import { sizes } from './sizes.ts'

/** Which help a finding is on: interventions of one session, or treatment of the usual length. */
export type Arm = keyof typeof sizes

/** A problem that the page or one of the meta-analyses names. */
export type Problem = keyof typeof problems

/** A finding on the effect of help, as somebody's claim about young people. There are none about anybody else. */
export interface EvidenceFinding {
  /** The concept that holds the claim in words, with its place. */
  readonly claim: SingleSessionId
  readonly population: 'young-people'
  /** Absent where it is on all problems together. */
  readonly problem?: Problem
  readonly arm: Arm
  /** The effect as the page words it; it gives no number. */
  readonly effect?: 'not-significant' | 'small' | 'medium'
  /** The mean effect, Hedges' g, as an abstract gives it. */
  readonly size?: number
}

const population = 'young-people'
const { 'one-session': one, 'full-length': full } = sizes

/**
 * Every finding there is: what the page says, and what the abstracts of two meta-analyses say.
 *
 * @example
 * ```ts run
 * import { evidence } from '@ssi/single-session'
 * [...new Set(evidence.map((finding) => finding.population))] // => ['young-people']
 * ```
 */
export const evidence: readonly EvidenceFinding[] = [
  ...fromThePage('depression', 'depression-in-the-meta-analysis', {
    'one-session': 'not-significant',
    'full-length': 'small',
  }),
  ...fromThePage('anxiety', 'anxiety-in-the-meta-analysis', {
    'one-session': 'medium',
    'full-length': 'medium',
  }),
  ...fromThePage('behavioural-problems', 'behaviour-in-the-meta-analysis', {
    'one-session': 'medium',
    'full-length': 'medium',
  }),
  measured('effect-of-one-session', 'one-session', one.overall),
  measured('effect-of-one-session-on-anxiety', 'one-session', one.anxiety, 'anxiety'),
  measured(
    'effect-of-one-session-on-conduct',
    'one-session',
    one['behavioural-problems'],
    'behavioural-problems',
  ),
  {
    ...measured('effect-of-one-session-on-depression', 'one-session', one.depression, 'depression'),
    effect: 'not-significant',
  },
  measured('effect-of-one-session-on-substance-abuse', 'one-session', one['substance-use'], 'substance-use'),
  measured('effect-of-full-length-therapy', 'full-length', full.overall),
  measured('effect-of-full-length-therapy-on-anxiety', 'full-length', full.anxiety, 'anxiety'),
  measured('effect-of-full-length-therapy-on-depression', 'full-length', full.depression, 'depression'),
]

/**
 * The findings on a population, and on one problem where it is named: none for anybody but young people, whoever asks.
 *
 * @example
 * ```ts run
 * import { findEvidence } from '@ssi/single-session'
 * findEvidence({ population: 'young-people', problem: 'substance-use' }).map(({ size }) => size) // => [0.08]
 * findEvidence({ population: 'employees', problem: 'anxiety' }) // => []
 * ```
 */
export function findEvidence(asked: {
  readonly population: string
  readonly problem?: Problem
  readonly arm?: Arm
}): readonly EvidenceFinding[] {
  return evidence.filter(
    (finding) =>
      finding.population === asked.population &&
      (asked.problem === undefined || finding.problem === asked.problem) &&
      (asked.arm === undefined || finding.arm === asked.arm),
  )
}

function fromThePage(
  problem: Problem,
  claim: SingleSessionId,
  effects: Readonly<Record<Arm, NonNullable<EvidenceFinding['effect']>>>,
): readonly EvidenceFinding[] {
  const arms = ['full-length', 'one-session'] as const
  return arms.map((arm) => ({ claim, population, problem, arm, effect: effects[arm] }))
}

function measured(claim: SingleSessionId, arm: Arm, size: number, problem?: Problem): EvidenceFinding {
  return { claim, population, ...(problem === undefined ? {} : { problem }), arm, size }
}
