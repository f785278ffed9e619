import type { FromFile } from '../table/check-table.ts'
import { charactersOf, type Chunks } from './characters.ts'
import { rowParser } from './parser.ts'

/** How a file is written, where it does not show. */
export interface CsvOptions {
  /** What parts the cells; found out from the first line where nothing is said. */
  readonly delimiter?: string
  /** The name of an encoding, as `TextDecoder` knows it; UTF-8 where nothing is said. */
  readonly encoding?: string
}

/** The rows of a text; what was found in it is known once they have been gone through. */
export type CsvRows = Iterable<readonly string[]> & Required<FromFile>

/** The rows of a stream; what was found in it is known once they have been gone through. */
export type CsvStreamRows = AsyncIterable<readonly string[]> & Required<FromFile>

const PIECE = 65_536

/**
 * Reads comma-separated values as rows of cells, the header first: from a text, or from chunks of bytes or text as
 * files, responses and streams give them. Never more than a piece of the file is in memory.
 *
 * Other delimiters are found out, and told when the rows go to `checkTable`; so are quotation marks that are out of
 * place. What is in the file never throws; a stream that fails does.
 *
 * @example
 * ```ts run
 * import { checkTable } from '@ssi/ndtms'
 * import { readCsv } from '@ssi/ndtms/csv'
 * const rows = readCsv('Kind of help;Began\nK;2024-04-02\n')
 * const mapping = { columns: { 'Kind of help': { field: 'type', values: { K: 'counselling' } }, Began: 'start' } } as const
 * const summary = checkTable(rows, mapping).summary()
 * summary.verdicts // => { conforms: 1, breaks: 0, undetermined: 0 }
 * summary.findings.map(({ code }) => code) // => ['other-delimiter']
 * ```
 */
export function readCsv(source: string, options?: CsvOptions): CsvRows
export function readCsv(source: Chunks, options?: CsvOptions): CsvStreamRows
export function readCsv(
  source: string | Chunks,
  { delimiter, encoding }: CsvOptions = {},
): CsvRows | CsvStreamRows {
  const parser = rowParser(delimiter)
  const { findings } = parser
  if (typeof source === 'string') {
    const rows = function* () {
      for (let from = 0; from < source.length; from += PIECE)
        yield* parser.add(source.slice(from, from + PIECE))
      yield* parser.end()
    }
    return { [Symbol.iterator]: rows, findings }
  }
  const rows = async function* () {
    for await (const text of charactersOf(source, encoding)) yield* parser.add(text)
    yield* parser.end()
  }
  return { [Symbol.asyncIterator]: rows, findings }
}
