import { cellsOf, isRule } from './grid.ts'
import type { Cell, Line } from './grid.ts'
import { apart, labelIn, labelNear } from './labels.ts'
import type { Label, LabelFound } from './labels.ts'
import { isNumber, isSign } from './marks.ts'
import type { Evidence } from './reading.ts'
import { align } from './slips.ts'
import { keysIn } from './words.ts'

/** A label that runs over several lines, the cells beside it, and how many lines it took. */
interface Wrapped extends Omit<LabelFound, 'doubt'> {
  readonly doubt: 'wrapped-label'
  readonly label: readonly Evidence[]
  readonly cells: readonly Cell[]
  readonly used: number
}

/** The label that begins on the first of these lines and ends on another; its mark stands on one of them. */
export function wrappedIn(lines: readonly Line[], labels: readonly Label[]): Wrapped | undefined {
  const [first] = lines
  if (first === undefined) return undefined
  const column = cellsOf(first).findIndex(({ said }) => said !== '' && !isNumber(said) && !isSign(said))
  if (!begins(cellsOf(first)[column]?.said ?? '', labels)) return undefined
  const end = lines.findIndex((line, place) => place > 0 && (line.gap || isRule(line)))
  const grid = lines.slice(0, end === -1 ? lines.length : end).map(cellsOf)
  for (let used = 2; used <= grid.length; used += 1) {
    const part = grid.slice(0, used)
    // Where the mark stands at half the height of its row, it has a line of its own.
    const worded = part.filter((cells) => !cells.every((cell) => isSign(cell.said)))
    const label = worded.flatMap((cells) => cells[Math.min(column, cells.length - 1)] ?? [])
    const parts = label.map((cell, place) => (place < label.length - 1 ? apart(cell.said) : [cell.said, '']))
    const said = parts.map(([words]) => words).join(' ')
    const found = labelIn(said, labels) ?? labelNear(said, labels)
    if (found === undefined) continue
    const others = part.map((cells) => cells.filter((cell) => !label.includes(cell)))
    const signs = label.flatMap((cell, place) =>
      parts[place]?.[1] ? [{ ...cell, said: parts[place][1] }] : [],
    )
    const filled = others.findLast((each) => each.some((cell) => cell.said !== '')) ?? others.at(-1) ?? []
    const cells = signs.length > 0 ? [...signs, ...filled.filter((cell) => cell.said !== '')] : filled
    return { ...found, doubt: 'wrapped-label', label: label.map(({ at }) => at), cells, used }
  }
  return undefined
}

/** A text may be where a longer label begins, by its first word; a sign or a number may stand before it. */
function begins(text: string, labels: readonly Label[]): boolean {
  const words = keysIn(text)
  const [first = ''] = words
  const starts = words.slice(isSign(first) || isNumber(first) ? 1 : 0)
  return (
    starts.length > 0 && labels.some(({ keys }) => keys.length > starts.length && isNear(keys[0], starts[0]))
  )
}

/** Two words are one, but for a letter. */
function isNear(wanted = '', word = ''): boolean {
  return wanted === word || align([wanted], [word], true).cost < 2
}
