import type { TableMapping } from '@ssi/ndtms'
import { domains } from './domains.ts'
import { cellFields } from './generated-table.ts'

const data = domains.find(({ name }) => name === 'ndtms')?.data
const record = data?.records.find(({ check }) => check === 'checkIntervention')
if (data === undefined || record === undefined)
  throw new Error('@ssi/ndtms has no record of an intervention.')

/** The rules of an intervention, as they are installed. */
export const interventionRules = data.rules.filter((rule) => rule.record === record.id)

/** The fields of an intervention, as they are installed. */
export const interventionFields = record.fields

/** The columns of a table of interventions; of the two that state the age, the one that needs no working out. */
export const interventionColumns = cellFields(record.fields).filter(({ path }) => path !== 'dateOfBirth')

/** Says that each column holds the field it is named for. */
export const interventionMapping = {
  columns: Object.fromEntries(
    interventionColumns.map(({ path, expected }) => [
      path,
      expected.kind === 'flag' ? { field: path, values: { true: true, false: false } } : path,
    ]),
  ),
} as TableMapping
