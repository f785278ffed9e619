import { type Finding, quoted } from '@ssi/rules'
import { normalise, type Questionnaire } from '@ssi/taxonomy'
import type { NamedReading } from './named-reading.ts'
import { questionnaire as ssi } from './questionnaire.ts'
import { type CountRow, countTable } from './tables/counts.ts'
import { type MarkRow, markTable } from './tables/marks.ts'
import { responseTable } from './tables/response-rows.ts'
import { type Response, responseOf } from './tables/response.ts'
import type { Table } from './tables/table.ts'

/** Many responses as three tables, and what is to be looked at before they are published. */
export interface Tabulation {
  /** One row for each option and each question answered in words, in the order of the questionnaire. */
  readonly counts: Table<CountRow>
  /** One row for each response, those that could not be read included. */
  readonly responses: Table
  /** One row for each option that is marked or may be, and for each that a person decided. */
  readonly marks: Table<MarkRow>
  readonly findings: readonly Finding[]
}

/**
 * Counts what many responses say, each as it was read or as a person decided.
 *
 * Every response is counted, also one that could not be read; a second one in the same file is not, and is told in the
 * findings. Shares are over three numbers: all responses, those that
 * could be read, and those that gave the answer after which a question is asked; in percent to one decimal, halves up.
 * Marks are the trust's: no table joins them with what the trust offers.
 *
 * @example
 * ```ts run
 * import { readResponse, tabulate } from '@ssi/foi'
 * const asked = 'Did any services within your trust provide SSIs to Children and Young People (CYP)?'
 * const { counts } = tabulate([
 *   { name: 'a.txt', reading: readResponse(`${asked}\n\nYes`) },
 *   { name: 'b.pdf', reading: readResponse('\0') },
 * ])
 * counts.rows.slice(0, 1).map((row) => [row.option, row.marked, row.unread, row.percentOfResponses, row.percentOfRead])
 * // => [['yes', 1, 1, 50, 100]]
 * ```
 */
export function tabulate(
  readings: readonly NamedReading<object>[],
  { questionnaire = ssi }: { readonly questionnaire?: Questionnaire } = {},
): Tabulation {
  const responses = readings.map(responseOf)
  return {
    counts: countTable(questionnaire, responses),
    responses: responseTable(questionnaire, responses),
    marks: markTable(questionnaire, responses),
    findings: [...responses.flatMap(anotherIn), ...sameReferences(responses)],
  }
}

/** A second response in one file is in no table. */
function anotherIn({ name, reading }: Response): readonly Finding[] {
  const found = reading.findings.find(({ code }) => code === 'two-responses')
  if (found === undefined) return []
  const [line = 0] = found.lines ?? []
  return [
    {
      code: 'two-responses',
      severity: 'error',
      rules: [],
      paths: [],
      found: [name],
      says: { en: `${quoted(name)} holds another response from line ${line} on, which is in no table.` },
      advice: { en: 'Give each response as its own file.' },
    },
  ]
}

/** Responses that bear one reference: one response twice, or two that only look so. */
function sameReferences(responses: readonly Response[]): readonly Finding[] {
  const bearing = new Map<string, Response[]>()
  for (const response of responses) {
    const { reference } = response.record
    if (typeof reference !== 'string' || reference === '') continue
    const key = normalise(reference)
    bearing.set(key, [...(bearing.get(key) ?? []), response])
  }
  return [...bearing.values()].filter((same) => same.length > 1).map(sameReference)
}

function sameReference(responses: readonly Response[]): Finding {
  const found = String(responses[0]?.record.reference)
  const names = responses.map(({ name }) => quoted(name)).join(', ')
  return {
    code: 'same-reference',
    severity: 'warning',
    rules: [],
    paths: ['reference'],
    found: [found],
    says: { en: `${quoted(found)} is the reference of ${names}.` },
    advice: { en: 'Leave out all but one if they are the same response.' },
  }
}
