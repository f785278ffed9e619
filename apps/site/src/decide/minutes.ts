import { dayInWords } from '../reference/day.ts'
import { sourceDate } from '../reference/source-date.ts'
import type { DecisionPageData } from '../reference/decision-data.ts'
import { reasonsOf, verdictOf } from './verdict.ts'
import type { Path, Step } from './path.ts'
import { decide as say } from '../words/decide.ts'
import { inWords } from '../words/language.ts'

/** The result as text for the minutes of a meeting: with its date, version and source, and what was not known. */
export function minutesOf(page: DecisionPageData, path: Path, day: string, link: string): string {
  const { table, sources, scheme, version } = page
  const [heading, means] = [verdictOf(table, path).heading, verdictOf(table, path).means].map(inWords)
  const unknown = path.steps.filter(({ choice }) => choice === undefined)
  return [
    inWords(table.asks),
    '',
    `${heading}${/[.?]$/.test(heading ?? '') ? '' : '.'} ${means}`,
    ...reasonsOf(table, path.decided).map(
      ({ says, places }) =>
        `${say.why}: ${inWords(says)} (${places.map(({ text }) => inWords(text)).join('; ')})`,
    ),
    '',
    say.answers,
    ...path.steps.map((step, index) => `${index + 1}. ${answered(step)}`),
    `${say.notKnownList} ${unknown.length === 0 ? say.noneAsked : unknown.map(({ question }) => inWords(question.asks)).join(' ')}`,
    '',
    `${dayInWords(day)}. ${say.imprint(inWords(scheme.title), version, table.id)}`,
    ...sources.map(
      (source) =>
        `${say.source} ${inWords(source.shortName)}; ${sourceDate(source)}; ${inWords(source.country)}; ${inWords(source.population)}.`,
    ),
    say.forceToday,
    link,
    '',
  ].join('\n')
}

function answered({ question, choice }: Step): string {
  return `${inWords(question.asks)} ${choice === undefined ? say.notKnown : inWords(choice.label)}.`
}
