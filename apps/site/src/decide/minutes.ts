import { dayInWords } from '../reference/day.ts'
import type { DecisionPageData } from '../reference/decision-data.ts'
import { reasonsOf, verdictOf } from './verdict.ts'
import type { Path, Step } from './path.ts'

/** The result as text for the minutes of a meeting: with its date, version and source, and what was not known. */
export function minutesOf(page: DecisionPageData, path: Path, day: string, link: string): string {
  const { table, sources, scheme, version } = page
  const { heading, means } = verdictOf(table, path)
  const unknown = path.steps.filter(({ choice }) => choice === undefined)
  return [
    table.asks.en,
    '',
    `${heading}${/[.?]$/.test(heading) ? '' : '.'} ${means}`,
    ...reasonsOf(table, path.decided).map(
      ({ says, places }) => `Why: ${says.en} (${places.map(({ text }) => text.en).join('; ')})`,
    ),
    '',
    'Answers',
    ...path.steps.map((step, index) => `${index + 1}. ${answered(step)}`),
    `Not known: ${unknown.length === 0 ? 'none of what was asked.' : unknown.map(({ question }) => question.asks.en).join(' ')}`,
    '',
    `${dayInWords(day)}. ${scheme.title.en}, version ${version}, decision ${table.id}.`,
    ...sources.map(
      ({ shortName, date, country, population }) =>
        `Source: ${shortName.en}; ${date === undefined ? 'no date given' : dayInWords(date)}; ${country.en}; ${population.en}.`,
    ),
    'This reference does not know whether the source still applies.',
    link,
    '',
  ].join('\n')
}

function answered({ question, choice }: Step): string {
  return `${question.asks.en} ${choice?.label.en ?? 'Not known'}.`
}
