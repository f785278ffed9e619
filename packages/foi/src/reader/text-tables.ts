import type { FreeText } from '@ssi/taxonomy'
import { cellsOf, isAligned, isRule } from './grid.ts'
import type { Line } from './grid.ts'
import { keysIn } from './words.ts'
import { textsOf } from './wordings.ts'

/** The words by which the columns of a table that answers the question may be named: those of the question itself. */
export function headerWords({ text, instruction, facets }: FreeText): ReadonlySet<string> {
  const texts = [text, instruction, ...facets.map(({ label }) => label)].flatMap(textsOf)
  return new Set(texts.flatMap(keysIn).map(singular))
}

/** The first row of a table, with nothing in its cells but words that the question asks with. */
export function isHeaderOf(around: readonly Line[], line: Line, words: ReadonlySet<string>): boolean {
  if (!isRow(line)) return false
  const place = around.indexOf(line)
  const above = around.slice(0, place)
  const below = around.slice(place + 1).filter((each) => !isRule(each))
  if (above.some((each) => isRow(each) && !isRule(each)) || !below.slice(0, 1).some(isRow)) return false
  const cells = cellsOf(line).filter(({ said }) => said !== '')
  return cells.every(({ said }) => keysIn(said).every((key) => words.has(singular(key))))
}

function isRow(line: Line): boolean {
  return !isAligned(line) && cellsOf(line).length > 1
}

function singular(key: string): string {
  return key.replace(/s$/, '')
}
