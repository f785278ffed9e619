import { keysOf } from './decisions/place.ts'
import type { NamedReading } from './named-reading.ts'
import { questionnaire } from './questionnaire.ts'
import type { ItemAnswer } from './reader/reading.ts'
import { suggestFacets } from './suggest-facets.ts'
import { fieldKnown, inCell } from './tables/offering-field.ts'
import { type Response, responseOf } from './tables/response.ts'
import type { Cell, Table } from './tables/table.ts'

type Row = Readonly<Record<string, Cell>>
type Fields = Readonly<Record<string, unknown>>

const facets = questionnaire.questions.flatMap((question) =>
  question.kind === 'free-text' ? question.facets.filter(({ asked }) => asked) : [],
)
const fields = [{ id: 'service', label: { en: 'service' } }, ...facets]
const isSuggested = (id: string): boolean => facets.some((facet) => facet.id === id)

/**
 * One row for each offering of many responses: its words, and in each respect that the questionnaire asks about a value,
 * how it is known, and apart from it what its words may suggest. A suggestion is no value until a person says so.
 *
 * @example
 * ```ts run
 * import { offeringTable, readResponse } from '@ssi/foi'
 * const asked = 'If yes, which services and what SSIs did they offer?'
 * const { rows } = offeringTable([{ name: 'a.txt', reading: readResponse(`${asked}\n\nGroup workshops around sleep`) }])
 * rows.map(({ line, formats, formatsBy, condition, conditionSuggested }) => [line, formats, formatsBy, condition, conditionSuggested])
 * // => [[3, 'group', 'read: likely', '', 'sleep']]
 * ```
 */
export function offeringTable(readings: readonly NamedReading<object>[]): Table {
  const columns = {
    name: { en: 'response' },
    reference: { en: 'reference' },
    offering: { en: 'offering' },
    line: { en: 'line' },
    text: { en: 'text' },
    ...Object.fromEntries(
      fields.flatMap(({ id, label }) => [
        [id, label],
        [`${id}By`, { en: `${label.en}: how it is known` }],
        ...(isSuggested(id) ? [[`${id}Suggested`, { en: `${label.en}: only suggested` }] as const] : []),
      ]),
    ),
  }
  return { columns, rows: readings.map(responseOf).flatMap(rowsOf) }
}

function rowsOf(response: Response): readonly Row[] {
  const { name, reading, record } = response
  const offerings = Array.isArray(record.offerings) ? (record.offerings as readonly Fields[]) : []
  const answer = reading.answers.find(({ question }) => question === 'offerings')
  // What was decided as a whole need not be in the order of the lines.
  const isWhole = reading.decisions?.some((each) => each.answer === 'offerings') ?? false
  const items = isWhole || answer?.kind !== 'free-text' ? [] : answer.items
  return offerings.map((offering, place) => ({
    name,
    reference: inCell(record.reference),
    offering: place + 1,
    line: items[place]?.evidence[0]?.line,
    text: inCell(offering.text),
    ...fieldsOf(response, offering, place, items[place]),
  }))
}

function fieldsOf({ reading }: Response, offering: Fields, place: number, item: ItemAnswer | undefined): Row {
  const suggested = item === undefined ? [] : suggestFacets(item)
  const cells = fields.flatMap(({ id }) => {
    const path = keysOf(`offerings.${place}.${id}`)
    const decided = reading.decisions?.find(({ answer }) =>
      keysOf(answer).every((key, at) => key === path[at]),
    )
    const { value, by } = fieldKnown(offering[id], id, item, decided?.decision)
    const may = suggested.filter(({ facet }) => facet === id && value === '')
    const suggests = [`${id}Suggested`, may.map((each) => inCell(each.value)).join('; ')] as const
    return [[id, value], [`${id}By`, by], ...(isSuggested(id) ? [suggests] : [])] as const
  })
  return Object.fromEntries(cells)
}
