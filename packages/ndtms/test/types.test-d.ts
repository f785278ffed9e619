// Read by the compiler, not run: what is misspelt does not compile, and the compiler says so at its own place.
import {
  checkIntervention,
  checkTable,
  isNdtmsId,
  type NdtmsId,
  ndtmsLabel,
  type TableMapping,
} from '../src/index.ts'

ndtmsLabel('relapse-prevention')
// @ts-expect-error an id that the aid does not have
ndtmsLabel('relapse-preventon')

const id: unknown = 'counselling'
if (isNdtmsId(id)) id satisfies NdtmsId

checkIntervention({}, { appointmentStartScope: 'all-psychosocial' })
// @ts-expect-error a scope that there is not
checkIntervention({}, { appointmentStartScope: 'all' })

checkIntervention({}).record.type satisfies NdtmsId | null | undefined

const mapping: TableMapping = {
  columns: {
    A: 'start',
    B: { field: 'family.treatment.0.to', values: { '': 'none' } },
    // @ts-expect-error a field that the record does not have
    C: 'strat',
    // @ts-expect-error a group is no cell
    D: 'carePlan',
  },
}
checkTable([], mapping).summary().verdict satisfies string
// @ts-expect-error the summary of a stream has to be awaited
checkTable((async function* () {})(), mapping).summary().verdict
