import type { DecidedReading, QuestionAnswer } from '@ssi/foi'
import { isOpen } from './marked-now.ts'

/** The answers that wait for a person, in the order of the questionnaire. */
export function doubtsOf(reading: DecidedReading): readonly string[] {
  const { headings, answers, decisions = [] } = reading
  const found = [
    ...headings.filter(({ confidence }) => confidence === 'unsure').map(({ id }) => id),
    ...answers.flatMap(doubtsIn),
  ]
  const isDecided = (answer: string) =>
    decisions.some((each) => answer === each.answer || answer.startsWith(`${each.answer}.`))
  return [...new Set(found)].filter((answer) => !isDecided(answer))
}

function doubtsIn(answer: QuestionAnswer): readonly string[] {
  const { question } = answer
  if (!answer.found) return []
  if (answer.kind === 'free-text') {
    return answer.items.flatMap(({ facets }, place) =>
      facets
        .filter(({ confidence }) => confidence === 'unsure')
        .map(({ facet }) => `${question}.${place}.${facet}`),
    )
  }
  const doubtful = answer.options.filter(isOpen)
  if (answer.kind === 'one-of') return doubtful.length > 0 ? [question] : []
  return doubtful.map(({ option }) => `${question}.${option}`)
}
