import { cellAt, cellsOf, isAligned } from './grid.ts'
import type { Cell, Line } from './grid.ts'
import { labelIn } from './labels.ts'
import type { Label } from './labels.ts'
import { isSign } from './marks.ts'

const LONGEST = 2000
const NARROW = 40
const BOX = /[☐☒☑✓✔]|\[[ xX]?\]/g

/** The cells of a row; where nothing but blanks or boxes part them, the labels tell what is one cell. */
export function cellsIn(line: Line, labels: readonly Label[]): readonly Cell[] {
  const cells = cellsOf(line)
  if (cells.length > 1 && !isAligned(line)) return cells
  const whole = cellAt(line, line.from, line.text.length, 0)
  const found = labelIn(whole.said, labels)
  if (found?.beside === '') return [whole]
  if (cells.length > 1 && cells.some(({ said }) => labelIn(said, labels))) return cells
  return found ? [whole] : (boxed(line, labels) ?? named(line, labels) ?? cells)
}

/** Labels of one word each, far from the edge of the page: the names of narrow columns. */
function named(line: Line, labels: readonly Label[]): readonly Cell[] | undefined {
  if (!/^\s{2}/.test(line.text) || line.text.trim().length > NARROW) return undefined
  const words = [...line.text.matchAll(/\S+/g)]
  const cells = words.map((word, place) => cellAt(line, word.index, word.index + word[0].length, place))
  return cells.every(({ said }) => isSign(said) || labelIn(said, labels)?.beside === '') ? cells : undefined
}

/** Options on one line, each with a box before it, or each with a box after it. */
function boxed(line: Line, labels: readonly Label[]): readonly Cell[] | undefined {
  const boxes = [...line.text.slice(line.from, line.from + LONGEST).matchAll(BOX)]
  if (boxes.length < 2) return undefined
  const first = line.from + (boxes[0]?.index ?? 0)
  const leads = line.text.slice(line.from, first).trim() === ''
  const bounds = boxes.map((box) => line.from + box.index + (leads ? 0 : box[0].length))
  const starts = leads ? bounds : [line.from, ...bounds.slice(0, -1)]
  const ends = leads ? [...bounds.slice(1), line.text.length] : bounds
  const cells = starts.map((start, place) => cellAt(line, start, ends[place] ?? start, place))
  return cells.every(({ said }) => labelIn(said, labels)) ? cells : undefined
}
