import type { Questionnaire } from '../../../taxonomy/dist/index.js'
import type { Written } from './written.ts'

// Knuth's multiplier spreads neighbouring numbers over all of 32 bits.
const SPREAD = 2_654_435_761

/** A response of which every mark hangs on a number: the same for the same number, and all kinds over many. */
export function anyResponse(number: number, { questions }: Questionnaire): Written {
  let state = (number + 1) * SPREAD
  const chance = (): number => {
    state = Math.imul(state ^ (state >>> 15), SPREAD)
    return (state >>> 0) / 2 ** 32
  }
  const marked = questions.flatMap((question) => {
    if (question.kind === 'free-text') return []
    if (question.kind === 'one-of')
      return question.options[Math.floor(chance() * question.options.length)]?.id ?? []
    const share = chance()
    return question.options.flatMap(({ id }) => (chance() < share ? id : []))
  })
  return {
    head: [
      ['Ref. No', `EX-${number}`],
      ['Date', '25/01/2025'],
    ],
    marked,
    lines: [
      'Team for the early years: one talk with each parent',
      'Team for schools: group sessions, ages 11-16',
    ],
  }
}
