import type { Question } from '@ssi/taxonomy'
import { cellsOf, isRule } from './grid.ts'
import { labelIn } from './labels.ts'
import { isNumber, isSign } from './marks.ts'
import type { Stretch } from './questions.ts'
import { refusalIn } from './refusals.ts'
import { isSpan } from './spans.ts'

/**
 * The stretches to read: of each question the first, unless that only repeats what was asked and another answers it.
 * Where a question is answered twice, there are two responses, and the first of each question is read.
 */
export function chosenOf(stretches: readonly Stretch[]): ReadonlySet<Stretch> {
  const first = new Map<Question | undefined, Stretch>()
  const answered = new Map<Question | undefined, Stretch>()
  let twice = false
  for (const stretch of stretches) {
    const { question } = stretch
    if (!first.has(question)) first.set(question, stretch)
    if (question === undefined || !isAnswered(stretch)) continue
    twice ||= answered.has(question)
    if (!answered.has(question)) answered.set(question, stretch)
  }
  return new Set(
    [...first].map(([question, stretch]) => (twice ? stretch : (answered.get(question) ?? stretch))),
  )
}

/** More than the question and its options stands here; of a question that takes one, that option alone may be named. */
export function isAnswered({ question, pieces, labels }: Stretch): boolean {
  const lines = pieces.flatMap((piece) => (isSpan(piece) || isRule(piece) ? [] : [piece]))
  if (question?.kind === 'free-text') return lines.length > 0
  const cells = lines.flatMap(cellsOf).filter(({ said }) => said !== '' && !isNumber(said))
  const found = cells.map(({ said }) => labelIn(said, labels) ?? (isSign(said) ? 'sign' : undefined))
  const named = new Set(found.flatMap((each) => (typeof each === 'object' ? each.option : [])))
  if (question?.kind === 'one-of' && named.size === 1) return true
  return found.some((each) => each === 'sign' || (each && each.beside !== '')) || lines.some(refusalIn)
}
