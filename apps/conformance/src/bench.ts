import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { besideTableSchema } from './bench-table-schema.ts'
import { inWarehouse } from './bench-warehouse.ts'

// Measures the installed packages beside outside tools, by processor time; ends with an error where they differ.
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const heldNow = (): number => {
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

console.log('A table of interventions, all rules, beside tableschema, which looks at types and codes alone:')
console.table(await besideTableSchema(10_000))

const warehouses = [await inWarehouse(100_000, heldNow), await inWarehouse(1_000_000, heldNow)]
console.log(
  '\nThe same table by `checkTable` from a stream and by the SQL of its rules in DuckDB, in one run:',
)
console.table(
  warehouses.map(({ rows, broken, differences, seconds, heap }) => ({
    rows,
    'rules broken': broken,
    differences,
    'checkTable, s': Number(seconds.checkTable.toFixed(1)),
    'DuckDB, s': Number(seconds.duckdb.toFixed(1)),
    ratio: Number((seconds.checkTable / seconds.duckdb).toFixed(1)),
    'heap held by checkTable, MB': Number(heap.toFixed(1)),
  })),
)

const [few, many] = warehouses
const faults = [
  ...(warehouses.some(({ differences }) => differences > 0) ? ['DuckDB and checkTable differ.'] : []),
  ...(few !== undefined && many !== undefined && many.heap > 1.1 * few.heap
    ? ['Checking a table holds more the longer the table is.']
    : []),
]
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
