import type { Question } from '@ssi/taxonomy'
import { cellsOf, isRule } from './grid.ts'
import type { Line } from './grid.ts'
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

/** More than the question and its options stands here. */
export function isAnswered({ question, pieces, labels }: Stretch): boolean {
  return pieces.some((piece) => {
    if (isSpan(piece) || isRule(piece)) return false
    return question?.kind === 'free-text' || isMarked(piece) || refusalIn(piece) !== undefined
  })

  function isMarked(line: Line): boolean {
    return cellsOf(line).some(({ said }) => {
      const found = labelIn(said, labels)
      return found ? found.beside !== '' : said !== '' && isSign(said) && !isNumber(said)
    })
  }
}
