import type { Option, Question } from '@ssi/taxonomy'
import { cellsOf } from './grid.ts'
import type { Cell, Line } from './grid.ts'
import { signedOf, signOf } from './marks.ts'
import { align } from './slips.ts'
import { isWorded, keysIn, wordsIn } from './words.ts'
import type { Word } from './words.ts'

/** A label of an option, ready to be looked for. */
export interface Label {
  readonly option: Option
  readonly keys: readonly string[]
  readonly text: string
}

/** A label found in a text, with what stands beside it. */
export interface LabelFound {
  readonly option: Option
  readonly exact: boolean
  /** The text before the label, without numbers and bullets. */
  readonly before: string
  readonly after: string
}

const NUMBER_BEFORE = /^[\s•·>]*(?:[-*+]\s+)?\(?(?:\d{1,2}|[a-wyz])[.)]\s*/i
const MOST_LETTERS = 3

/** The labels of a question, the longest first, so that none hides another that goes on. */
export function labelsOf(question: Question): readonly Label[] {
  if (question.kind === 'free-text') return []
  return question.options
    .flatMap((option) =>
      Object.values<string>({ ...option.label }).map((text) => ({ option, text, keys: keysIn(text) })),
    )
    .toSorted((a, b) => b.keys.length - a.keys.length)
}

/** The label a text consists of, alone or with a mark or an explanation beside it. */
export function labelIn(text: string, labels: readonly Label[]): LabelFound | undefined {
  const words = wordsIn(text)
  for (const start of [0, 1]) {
    for (const label of labels) {
      if (!label.keys.every((key, place) => key === words[start + place]?.key)) continue
      const found = besides(text, label, words[start], words[start + label.keys.length - 1], true)
      if (found && canStandBeside(found, labels)) return found
    }
  }
  return undefined
}

/** The label a text means if it is only misspelt; undefined where two are as near. */
export function labelNear(text: string, labels: readonly Label[]): LabelFound | undefined {
  const words = wordsIn(text)
  const keys = words.map((word) => word.key)
  const letters = keys.join('').length
  let best: Label | undefined
  let least = Infinity
  for (const label of labels) {
    const most = slipsAllowed(label)
    if (
      Math.abs(label.keys.length - keys.length) > 1 ||
      Math.abs(label.keys.join('').length - letters) > most
    )
      continue
    const { cost } = align(label.keys, keys, true)
    if (cost > Math.min(most, least)) continue
    best = cost === least && best?.option !== label.option ? undefined : label
    least = cost
  }
  const found = best && besides(text, best, words[0], words.at(-1), false)
  return found && canStandBeside(found, labels) ? found : undefined
}

/** The options a row names in its cells, if it names several and says nothing else. */
export function headerOf(line: Line, labels: readonly Label[]): ReadonlyMap<number, Option> | undefined {
  if (labels.length < 2 || !/[\t|]/.test(line.text)) return undefined
  const header = new Map<number, Option>()
  for (const cell of cellsOf(line)) {
    if (cell.text === '') continue
    const found = labelIn(cell.text, labels)
    if (found === undefined || found.before + found.after !== '') return undefined
    header.set(cell.column, found.option)
  }
  return header.size > 1 ? header : undefined
}

/** Cells that may hold marks: all but the numbers some tables begin with. */
export function isNumber(cell: Cell): boolean {
  return /^\(?\d{1,3}[.)]?$/.test(cell.text)
}

function slipsAllowed({ keys }: Label): number {
  const letters = keys.join('').length
  return letters < 5 ? 0 : Math.min(MOST_LETTERS, 1 + Math.floor(letters / 12))
}

function besides(
  text: string,
  { option, text: label }: Label,
  first: Word | undefined,
  last: Word | undefined,
  exact: boolean,
): LabelFound | undefined {
  if (first === undefined || last === undefined) return undefined
  const before = text
    .slice(0, first.start)
    .replace(NUMBER_BEFORE, '')
    .replaceAll(/[\s"'‘“(*_#>•-]/g, '')
  const tail = label.slice(wordsIn(label).at(-1)?.end ?? label.length)
  const rest = text.slice(last.end)
  const after = (rest.startsWith(tail) ? rest.slice(tail.length) : rest)
    .replace(/^[\s.:;,)\]"'’”*_]+/, '')
    .replace(/^[-–—]\s*(?=\S)/, '')
    .trim()
  return { option, exact, before, after }
}

/** Beside a label stand a sign, or words where the option asks for them: anything else makes it a sentence. */
function canStandBeside({ option, before, after }: LabelFound, labels: readonly Label[]): boolean {
  if (before !== '' && (after !== '' || (isWorded(before) && signOf(before) === 'unknown'))) return false
  if (after === '') return true
  if (option.explain) return true
  const { sign, remark } = signedOf(after)
  if (sign === 'unknown' && isWorded(after)) return false
  return !startsWithLabel(after, labels) && !startsWithLabel(remark, labels)
}

function startsWithLabel(text: string, labels: readonly Label[]): boolean {
  const keys = keysIn(text)
  return keys.length > 0 && labels.some((label) => label.keys.every((key, place) => key === keys[place]))
}
