import { nearest } from '@ssi/taxonomy'
import type { Option, Question } from '@ssi/taxonomy'
import type { Cell } from './grid.ts'
import { signedOf, signOf } from './marks.ts'
import { align } from './slips.ts'
import { isWorded, keysIn, standsAt, wordsIn } from './words.ts'
import { textsOf } from './wordings.ts'

/** A label of an option, ready to be looked for. */
export interface Label {
  readonly option: Option
  readonly text: string
  readonly keys: readonly string[]
  readonly letters: number
  /** It is another name of the option. */
  readonly other: boolean
}

/** A label found in a text. */
export interface LabelFound {
  readonly option: Option
  /** The label is misspelt, or another name of the option. */
  readonly doubt?: 'wording-slip' | 'other-name'
  /** What stands beside it, but for numbers and bullets. */
  readonly beside: string
}

const NUMBER_BEFORE = /^[\s•·>]*(?:[-*+]\s+)?\(?(?:\d{1,2}|[a-wyz])[.)]\s*/i
const SIGN_FIRST = /^(x(?=\s)|[✓✔☒☑☐]|\[\s?x?\s?\])\s*(.*)$/iu
const SIGN_LAST = /^(.*[^\s:–—-])[\s:–—-]+(x|yes|no|[✓✔☒☑☐]|\[\s?x?\s?\])$/iu
const LONGEST = 400
const MOST_SLIPS = 3
// Two words of five are enough to name what may be meant.
const LEAST_SHARED = 0.4

/** The labels of a question, the longest first, so that none hides another that goes on. */
export function labelsOf(question: Question): readonly Label[] {
  if (question.kind === 'free-text') return []
  return question.options
    .flatMap((option) => [
      ...textsOf(option.label).map((text) => labelOf(option, text, false)),
      ...(option.alsoWorded ?? []).map((text) => labelOf(option, text, true)),
    ])
    .toSorted((a, b) => b.keys.length - a.keys.length)
}

function labelOf(option: Option, text: string, other: boolean): Label {
  const keys = keysIn(text)
  return { option, text, keys, letters: keys.join('').length, other }
}

/** The label a text consists of, alone or with a mark or an explanation beside it. */
export function labelIn(text: string, labels: readonly Label[]): LabelFound | undefined {
  const keys = keysIn(text)
  for (const start of [0, 1]) {
    for (const label of labels) {
      const found =
        standsAt(label.keys, keys, start) && foundAt(label, text, start, label.keys.length, labels)
      if (found) return label.other ? { ...found, doubt: 'other-name' } : found
    }
  }
  return undefined
}

/** The label a text means if it is only misspelt; undefined where two are as near. */
export function labelNear(whole: string, labels: readonly Label[]): LabelFound | undefined {
  const [text, sign] = apart(whole)
  const keys = keysIn(text)
  const length = keys.join('').length
  const near = labels.map((label) => ({ label, cost: slipsIn(keys, length, label) }))
  const least = Math.min(...near.map((each) => each.cost))
  const [best, ...others] = near.filter((each) => each.cost === least)
  // A label that is spelt as it is, with a sign beside it that was refused above, is no slip.
  if (best === undefined || least === Infinity || (sign !== '' && least === 0)) return undefined
  if (others.some((each) => each.label.option !== best.label.option)) return undefined
  const found = foundAt(best.label, text, 0, keys.length, labels)
  if (found === undefined || (sign !== '' && found.beside !== '')) return undefined
  return { ...found, beside: found.beside + sign, doubt: 'wording-slip' }
}

/** A text without the sign before or after it, and the sign. */
export function apart(text: string): readonly [string, string] {
  const [, first = '', after = ''] = SIGN_FIRST.exec(text) ?? []
  if (first !== '') return [after, first]
  const [, before = text, last = ''] = SIGN_LAST.exec(text.slice(-LONGEST)) ?? []
  return last === '' ? [text, ''] : [text.slice(0, -LONGEST) + before, last]
}

/** The options a row names in its cells, if it names several and says nothing else. */
export function headerOf(
  cells: readonly Cell[],
  labels: readonly Label[],
): ReadonlyMap<number, Option> | undefined {
  if (labels.length < 2 || cells.length < 2) return undefined
  const header = new Map<number, Option>()
  for (const [column, { said }] of cells.entries()) {
    const found = said === '' ? undefined : labelIn(said, labels)
    if (said !== '' && found?.beside !== '') return undefined
    if (found) header.set(column, found.option)
  }
  return header.size > 1 ? header : undefined
}

/** The label of the option that an unlisted one probably means: by its spelling, or else by the words they share. */
export function nearestLabel(text: string, labels: readonly Label[]): string | undefined {
  const spelt = nearest(
    text,
    labels.map((label) => label.text),
  )
  const keys = keysIn(text)
  const shares = labels.map(({ keys: own }) => {
    const shared = keys.filter((key) => key.length > 2 && own.includes(key)).length
    return (2 * shared) / (keys.length + own.length)
  })
  const most = Math.max(0, ...shares)
  const shared = most < LEAST_SHARED ? undefined : labels[shares.indexOf(most)]
  const meant = labels.find((label) => label.text === spelt) ?? shared
  return meant?.option.label.en
}

function slipsIn(keys: readonly string[], length: number, { keys: wanted, letters }: Label): number {
  const most = letters < 5 ? 0 : Math.min(MOST_SLIPS, 1 + Math.floor(letters / 12))
  if (Math.abs(keys.length - wanted.length) > 1 || Math.abs(length - letters) > most) return Infinity
  const { cost } = align(wanted, keys, true)
  return cost > most ? Infinity : cost
}

function foundAt(
  { option, text: label }: Label,
  text: string,
  start: number,
  length: number,
  labels: readonly Label[],
) {
  const words = wordsIn(text)
  const before = text
    .slice(0, words[start]?.start)
    .replace(NUMBER_BEFORE, '')
    .replaceAll(/[\s"'‘“(*_#>•-]/g, '')
  const tail = label.slice(wordsIn(label).at(-1)?.end)
  const rest = text.slice(words[start + length - 1]?.end)
  const after = (rest.startsWith(tail) ? rest.slice(tail.length) : rest)
    .replace(/^[\s.:;,)\]"'’”*_]+/, '')
    .replace(/^[-–—]\s*(?=\S)/, '')
    .trim()
  return canStandBeside(before, after, option, labels)
    ? { option, beside: `${before} ${after}`.trim() }
    : undefined
}

/** Beside a label stand a sign, or words where the option asks for them: anything else makes it a sentence. */
function canStandBeside(before: string, after: string, option: Option, labels: readonly Label[]): boolean {
  const worded = isWorded(before) && signOf(before) === 'unknown'
  if (worded || (before !== '' && after !== '' && !option.explain)) return false
  const { sign, remark } = signedOf(after)
  const beside = [before, ...(option.explain ? [] : [after, remark])].map(keysIn)
  const another = labels.some(({ keys }) => beside.some((words) => standsAt(keys, words)))
  return !another && (after === '' || option.explain === true || sign !== 'unknown' || !isWorded(after))
}
