import { type Finding, quoted } from '@ssi/rules'
import { compare, type Compared, type Disagreement, isAgreed, named } from './agreement/compare.ts'
import { kappaOf, type NoKappa, type Pair } from './agreement/kappa.ts'
import { canonical } from './decisions/same.ts'
import type { NamedReading } from './named-reading.ts'
import { responseOf } from './tables/response.ts'
import { percent } from './tables/share.ts'

/** How far two coders agree on one question, or on one field of the items of an answer in words. */
export interface AnswerAgreement {
  /** A question, a field of the record, or a field of its items: `offerings.model`. */
  readonly of: string
  /** How many answers are compared: for boxes, every box of every response. */
  readonly compared: number
  readonly agreed: number
  /** To one decimal, halves up. */
  readonly percent: number
  /** Cohen's kappa, unknown being a category of its own; or why it has no value. */
  readonly kappa: number | NoKappa
}

/** Two coders' work side by side. */
export interface Agreement {
  /** The responses both have, and that at least one could read. */
  readonly compared: readonly string[]
  readonly onlyInA: readonly string[]
  readonly onlyInB: readonly string[]
  /** The responses both have, and neither could read. */
  readonly unread: readonly string[]
  readonly answers: readonly AnswerAgreement[]
  readonly disagreements: readonly Disagreement[]
  /** Answers that only one of them has, because the other left them open; they are in no count. */
  readonly leftOpen: readonly Disagreement[]
  readonly findings: readonly Finding[]
}

/**
 * Compares what two coders made of the same responses, answer by answer: each as it was read or as they decided.
 *
 * Responses are the same by their name. One that a coder has twice is not compared, and pointed out. An answer that is
 * unknown to both is compared only where both said that it cannot be told; one that either left open is told apart.
 *
 * @example
 * ```ts run
 * import { agreement, decideAnswer, readResponse } from '@ssi/foi'
 * const reading = readResponse('Who delivered these interventions?\n\nFamily therapists\t?\nSocial Workers\tX')
 * const of = (value: boolean) =>
 *   decideAnswer(reading, 'deliverers.family-therapists', { verdict: 'corrected', value }).reading
 * agreement([{ name: 'a.txt', reading: of(true) }], [{ name: 'a.txt', reading: of(false) }]).disagreements
 * // => [{ name: 'a.txt', answer: 'deliverers.family-therapists', a: true, b: false }]
 * ```
 */
export function agreement(a: readonly NamedReading<object>[], b: readonly NamedReading<object>[]): Agreement {
  const twice = [...new Set([...named(a, 2), ...named(b, 2)])]
  const once = (name: string): boolean => !twice.includes(name)
  const [inA, inB] = [named(a, 1), named(b, 1)]
  const inBoth = inA.filter((name) => inB.includes(name) && once(name))
  const isRead = ({ name, reading }: NamedReading<object>) => responseOf({ name, reading }).isRead
  const read = new Set([...a, ...b].filter(isRead).map(({ name }) => name))
  const compared = inBoth.filter((name) => read.has(name))
  const all = compared.flatMap((name) => compare(name, a, b))
  const answers = all.filter(({ isLeftOpen }) => !isLeftOpen)
  return {
    compared,
    onlyInA: inA.filter((name) => !inB.includes(name)),
    onlyInB: inB.filter((name) => !inA.includes(name)),
    unread: inBoth.filter((name) => !read.has(name)),
    answers: [...new Set(answers.map(({ of }) => of))].map((of) =>
      agreementOn(
        of,
        answers.filter((each) => each.of === of),
      ),
    ),
    disagreements: answers.filter((each) => !isAgreed(each)).map(valuesOf),
    leftOpen: all.filter(({ isLeftOpen }) => isLeftOpen).map(valuesOf),
    findings: twice.map(nameTwice),
  }
}

function valuesOf({ name, answer, a, b }: Compared): Disagreement {
  return { name, answer, a, b }
}

function agreementOn(of: string, answers: readonly Compared[]): AnswerAgreement {
  const pairs = answers.map(({ a, b }): Pair => [canonical(a), canonical(b)])
  const agreed = answers.filter(isAgreed).length
  return {
    of,
    compared: pairs.length,
    agreed,
    percent: percent(agreed, pairs.length) ?? 0,
    kappa: kappaOf(pairs),
  }
}

function nameTwice(name: string): Finding {
  return {
    code: 'name-twice',
    severity: 'warning',
    rules: [],
    paths: [],
    found: [name],
    says: { en: `${quoted(name)} is the name of more than one response of a coder, and is not compared.` },
    advice: { en: 'Give each response a name of its own.' },
  }
}
