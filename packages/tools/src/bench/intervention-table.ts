import type { TableMapping } from '../../../ndtms/dist/index.js'

/** What each code of the table means. */
export const typeCodes = {
  C: 'counselling',
  B: 'cognitive-behavioural-therapy',
  M: 'motivational-interviewing',
  R: 'relapse-prevention',
  F: 'family-work',
  P: 'specialist-pharmacological-intervention',
  H: 'specialist-harm-reduction',
} as const

/** Says which column of the table holds which field. */
export const interventionMapping: TableMapping = {
  columns: {
    Kind: { field: 'type', values: typeCodes },
    Age: 'ageAtStart',
    Start: 'start',
    'First formal appointment': 'firstFormalAppointment',
    'First dose': 'firstDoseDispensed',
    Need: { field: 'needAssessed', values: { Y: true, N: false } },
    Role: 'deliverer.role',
    Sessions: 'sessions',
  },
}

const kinds = Object.keys(typeCodes)
const chunk = 1000

/** A table of so many rows as pieces of CSV, made as they are asked for; now and then a row has a fault. */
export async function* interventionCsv(rows: number): AsyncGenerator<string> {
  yield `${Object.keys(interventionMapping.columns).join(',')}\n`
  for (let from = 0; from < rows; from += chunk) {
    const count = Math.min(chunk, rows - from)
    yield Array.from({ length: count }, (_, index) => lineOf(from + index)).join('')
  }
}

function lineOf(index: number): string {
  const day = (later: number): string => `2024-05-${String(1 + ((index + later) % 28)).padStart(2, '0')}`
  const cells = [
    index % 101 === 0 ? 'X' : kinds[index % kinds.length],
    10 + (index % 9),
    index % 103 === 0 ? '2024-02-30' : day(0),
    day(index % 13 === 0 ? 3 : 0),
    day(index % 17 === 0 ? 2 : 0),
    index % 19 === 0 ? '' : index % 23 === 0 ? 'N' : 'Y',
    index % 29 === 0 ? '"nurse, on call"' : 'nurse',
    index % 12,
  ]
  return `${cells.join(',')}\n`
}
