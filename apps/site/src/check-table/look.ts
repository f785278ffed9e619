import type { TableTools } from '../../domains.ts'
import { countedBytes } from '../worker/counted-bytes.ts'
import { nowAndThen } from '../worker/now-and-then.ts'
import { writtenIn } from './encodings.ts'
import type { LookedColumn, TableOrder, TableStep } from './table-order.ts'

/** The most different cells that are listed of a column: codes are fewer, names and days are more. */
const MOST_CELLS = 30
const LONGEST_CELL = 60

/** Goes through a table for its columns and, where they are few, the different cells in each. */
export async function* look(
  { readCsv }: TableTools,
  { file, encoding }: TableOrder,
): AsyncGenerator<TableStep> {
  const bytes = countedBytes(file)
  const isTime = nowAndThen()
  let columns: readonly ColumnLook[] | undefined
  let rows = 0
  let hasUnread = false
  for await (const cells of readCsv(bytes, writtenIn(encoding))) {
    hasUnread ||= cells.some((cell) => cell.includes('\ufffd'))
    if (cells.every((cell) => cell === '')) continue
    if (columns === undefined) {
      columns = columnsIn(cells)
      continue
    }
    rows += 1
    for (const column of columns) column.see(cells[column.index] ?? '')
    if (isTime()) yield { kind: 'under-way', bytes: bytes.gone(), rows }
  }
  yield {
    kind: 'looked',
    table: { columns: (columns ?? []).map((column) => column.looked()), rows, hasUnread },
  }
}

interface ColumnLook {
  readonly index: number
  readonly see: (cell: string) => void
  readonly looked: () => LookedColumn
}

/** The columns with a header, each header once: the check reads the first column of a name. */
function columnsIn(cells: readonly string[]): readonly ColumnLook[] {
  const headers = cells.map((cell) => cell.replaceAll('\ufeff', '').trim())
  return headers.flatMap((header, index) =>
    header === '' || headers.indexOf(header) !== index ? [] : [columnLook(header, index)],
  )
}

function columnLook(header: string, index: number): ColumnLook {
  const cells = new Set<string>()
  const words = new Set<string>()
  let hasEmpty = false
  let hasMore = false
  return {
    index,
    see: (given) => {
      const cell = given.trim()
      if (cell === '') hasEmpty = true
      else if (cell.length > LONGEST_CELL) hasMore = true
      else {
        if (words.size < MOST_CELLS && !/\d/.test(cell)) words.add(cell)
        if (cells.size < MOST_CELLS) cells.add(cell)
        else hasMore ||= !cells.has(cell)
      }
    },
    looked: () => ({ header, cells: [...cells], words: [...words], hasEmpty, hasMore }),
  }
}
