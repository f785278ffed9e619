import { typeCodes } from '../../../packages/tools/src/bench/intervention-table.ts'

const day = (name: string) => ({ name, type: 'date', format: 'default' })
const number = (name: string) => ({ name, type: 'integer', constraints: { minimum: 0 } })

/** The columns of the measured table as a Table Schema: types and codes, which is all it can say of a row. */
export const interventionTableSchema = {
  fields: [
    { name: 'Kind', type: 'string', constraints: { enum: Object.keys(typeCodes) } },
    number('Age'),
    day('Start'),
    day('First formal appointment'),
    day('First dose'),
    { name: 'Need', type: 'boolean', trueValues: ['Y'], falseValues: ['N'] },
    { name: 'Role', type: 'string' },
    number('Sessions'),
  ],
}
