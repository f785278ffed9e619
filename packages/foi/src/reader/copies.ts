import type { Question } from '@ssi/taxonomy'
import { cellsOf, isRule } from './grid.ts'
import { labelIn } from './labels.ts'
import { isNumber, isSign } from './marks.ts'
import type { Stretch } from './questions.ts'
import { refusalIn } from './refusals.ts'
import { isSpan } from './spans.ts'

/** Where another response begins: the form starts again, and a question is answered that was answered before. */
export function endOfFirst(stretches: readonly Stretch[], answered: ReadonlySet<Stretch>): number {
  const before = new Map<Question | undefined, number>()
  let start = 0
  for (const [place, stretch] of stretches.entries()) {
    const { question } = stretch
    if (question === stretches[1]?.question) start = place
    if (!answered.has(stretch)) continue
    if ((before.get(question) ?? place) < start) return start
    before.set(question, place)
  }
  return stretches.length
}

/**
 * The stretches to read: of each question the first, unless that only repeats what was asked and another answers it.
 * Where a question is answered twice, the first of each question is read.
 */
export function chosenOf(
  stretches: readonly Stretch[],
  answered: ReadonlySet<Stretch>,
): ReadonlySet<Stretch | undefined> {
  const questions = [...new Set(stretches.map(({ question }) => question))]
  const copies = questions.map((asked) => stretches.filter(({ question }) => question === asked))
  const isTwice = copies.some((same) => same.filter((each) => answered.has(each)).length > 1)
  return new Set(copies.map((same) => (!isTwice && same.find((each) => answered.has(each))) || same[0]))
}

/** More than the question and its options stands here; of a question that takes one, that option alone may be named. */
export function isAnswered({ question, pieces, labels }: Stretch): boolean {
  if (!question) return false
  const lines = pieces.flatMap((piece) => (isSpan(piece) || isRule(piece) ? [] : [piece]))
  if (question.kind === 'free-text') return lines.length > 0
  const cells = lines.flatMap(cellsOf).filter(({ said }) => said !== '' && !isNumber(said))
  const found = cells.map(({ said }) => labelIn(said, labels) ?? (isSign(said) ? 'sign' : undefined))
  const named = new Set(found.flatMap((each) => (typeof each === 'object' ? each.option : [])))
  if (question.kind === 'one-of' && named.size === 1) return true
  return found.some((each) => each === 'sign' || (each && each.beside !== '')) || lines.some(refusalIn)
}
