import type { Question, Questionnaire, Text } from '@ssi/taxonomy'
import type { Line } from './grid.ts'
import { align } from './slips.ts'
import { keysIn, standsAt, wordsIn } from './words.ts'
import type { Word } from './words.ts'

/** A sentence of the questionnaire that documents repeat. */
export interface Wording {
  readonly of: 'question' | 'instruction' | 'passage'
  readonly id: string
  readonly keys: readonly string[]
  /** The words near its beginning by which it is looked for. */
  readonly opening: ReadonlySet<string>
}

/** The wordings of a questionnaire by the words near their beginning. */
export type Wordings = ReadonlyMap<string, readonly Wording[]>

/** A place in a document. */
export interface Place {
  readonly index: number
  readonly at: number
}

/** A wording found in a document, and where it ends. */
export interface Match {
  readonly wording: Wording
  readonly to: Place
  readonly score: number
}

interface Placed extends Word {
  readonly index: number
}

const OPENING = 6
const FARTHEST_MARK = 200
const MARK = /(?:\s{2,}|\t)(?:x|[✓✔☒☑]|\[x\])\s*$/i
const MOST_LINES = 40
/** One letter in four may differ, whole words counting double. */
export const SLIPPING = 4
const NUMBERED = /^(?:>|(?:q|question|no)?\d{0,3}[a-wyz]?)$/
const CLOSED = /^[\s"'’”*_`)\]]*(?:$|[?:.!…([|\t‐‑–—-])/

/** Makes ready what a document is searched for. */
export function wordingsOf({ questions, passages }: Questionnaire): Wordings {
  const index = new Map<string, Wording[]>()
  const add = (of: Wording['of'], id: string, text: string) => {
    const keys = keysIn(text)
    const telling = keys.filter((key) => key.length > 2)
    const opening = new Set((telling.length > 0 ? telling : keys).slice(0, OPENING))
    const wording = { of, id, keys, opening }
    for (const key of opening) index.set(key, [...(index.get(key) ?? []), wording])
  }
  for (const question of questions) {
    for (const text of wordedAs(question)) add('question', question.id, text)
    for (const text of textsOf(question.instruction)) add('instruction', question.id, text)
  }
  for (const { id, opening } of passages) add('passage', id, opening)
  return index
}

/** The wording that begins at a place, found by its words whatever its number; the longest where several do. */
export function wordingAt(lines: readonly Line[], place: Place, wordings: Wordings): Match | undefined {
  const own = wordsIn(lines[place.index]?.text ?? '', place.at, 2 * OPENING)
  if (!own.some(({ key }) => wordings.has(key))) return undefined
  let best: Match | undefined
  let rival = false
  for (const candidate of candidatesFor(placedWords(lines, place, 2 * OPENING), wordings)) {
    const match = matchOf(candidate, lines, place)
    if (match === undefined || match.score < (best?.score ?? 0)) continue
    // Two questions that fit equally well: neither can be told.
    rival = match.score === best?.score && candidate.of === 'question' && candidate.id !== best.wording.id
    best = match
  }
  return rival ? undefined : best
}

function wordedAs(question: Question): readonly string[] {
  return [...textsOf(question.text), ...(question.alsoWorded ?? [])]
}

/** A text in each of its languages. */
export function textsOf(text: Text | undefined): readonly string[] {
  return Object.values<string>({ ...text })
}

/** Wordings of which at least half the opening words stand here. */
function candidatesFor(opening: readonly Word[], wordings: Wordings): readonly Wording[] {
  const shared = new Map<Wording, number>()
  for (const key of new Set(opening.map((word) => word.key))) {
    for (const each of wordings.get(key) ?? []) shared.set(each, (shared.get(each) ?? 0) + 1)
  }
  return [...shared.keys()].filter((each) => 2 * (shared.get(each) ?? 0) >= each.opening.size)
}

function matchOf(wording: Wording, lines: readonly Line[], place: Place): Match | undefined {
  const { of, keys } = wording
  const words = placedWords(lines, place, keys.length + OPENING)
  const read = words.slice(numbersBefore(words, keys))
  const found = read.map((word) => word.key)
  const { cost, used } = standsAt(keys, found) ? { cost: 0, used: keys.length } : align(keys, found, false)
  const last = read[used - 1]
  const letters = keys.join('').length
  if (last === undefined || SLIPPING * cost > letters) return undefined
  // "Age" is no question where the line goes on "Age groups are …".
  const rest = lines[last.index]?.text.slice(last.end, last.end + 40) ?? ''
  if (of === 'question' && read[used]?.index === last.index && !CLOSED.test(rest)) return undefined
  return { wording, to: { index: last.index, at: last.end }, score: letters - cost }
}

function numbersBefore(words: readonly Word[], [first]: readonly string[]): number {
  const start = words.findIndex(({ key }) => key === first || !NUMBERED.test(key))
  return Math.min(Math.max(start, 0), 3)
}

/** Where a mark begins that stands at the end of a line, in a column of its own; else where the line ends. */
export function markAt({ text }: Line): number {
  const start = Math.max(0, text.length - FARTHEST_MARK)
  const [mark] = MARK.exec(text.slice(start)) ?? []
  return mark === undefined ? text.length : text.length - mark.trimStart().length
}

/** The words from a place on, up to the end of the paragraph. */
function placedWords(lines: readonly Line[], { index, at }: Place, most: number): readonly Placed[] {
  const words: Placed[] = []
  for (let current = index; current < index + MOST_LINES && words.length < most; current += 1) {
    const line = lines[current]
    if (line === undefined || (line.gap && current > index)) break
    const found = wordsIn(line.text, current === index ? at : 0, most - words.length, markAt(line))
    words.push(...found.map((word) => ({ ...word, index: current })))
  }
  return words
}
