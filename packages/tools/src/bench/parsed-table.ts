import { Readable } from 'node:stream'
import Papa from 'papaparse'
import * as z from 'zod/mini'
import { typeCodes } from './intervention-table.ts'

const day = z.iso.date()
const count = z.coerce.number().check(z.multipleOf(1), z.nonnegative())
const parsedRow = z.object({
  Kind: z.enum(Object.keys(typeCodes)),
  Age: count,
  Start: day,
  'First formal appointment': day,
  'First dose': day,
  Need: z.enum(['Y', 'N', '']),
  Role: z.string(),
  Sessions: count,
})

/** Reads a table as one would without us, by papaparse and a zod schema of its columns; says how many rows are sound. */
export async function parseTable(csv: AsyncIterable<string>): Promise<number> {
  let sound = 0
  const rows = Readable.from(csv).pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { header: true }))
  for await (const row of rows) if (parsedRow.safeParse(row).success) sound += 1
  return sound
}
