import type { Question, Questionnaire, Text } from '@ssi/taxonomy'
import type { Line } from './grid.ts'
import { align } from './slips.ts'
import { keysIn, wordsIn } from './words.ts'
import type { Word } from './words.ts'

/** A sentence of the questionnaire that documents repeat. */
export interface Wording {
  readonly of: 'question' | 'instruction' | 'passage' | 'title'
  readonly id: string
  readonly keys: readonly string[]
  readonly letters: number
}

/** The wordings of a questionnaire by the words they begin with. */
export type Wordings = ReadonlyMap<string, readonly Wording[]>

/** A wording found in a document: from the word it begins with to the place where it ends. */
export interface Match {
  readonly wording: Wording
  readonly from: { readonly index: number; readonly at: number }
  readonly to: { readonly index: number; readonly at: number }
  readonly exact: boolean
}

interface Placed extends Word {
  readonly index: number
}

const OPENING = 6
const MOST_LINES = 40
// One letter in four may differ, whole words counting double.
const SLIPPING = 4
const NUMBERED = /^(?:>|(?:q|question|no)?\d{0,3}[a-z]?)$/
const CLOSED = /^[\s"'’”*_`)\]]*(?:$|[?:.!…([|\t‐‑–—-])/

/** Makes ready what a document is searched for. */
export function wordingsOf(questionnaire: Questionnaire): Wordings {
  const wordings = [
    ...questionnaire.questions.flatMap(askedBy),
    ...questionnaire.passages.map((passage) => wording('passage', passage.id, passage.opening)),
    ...textsOf(questionnaire.title).map((title) => wording('title', questionnaire.id, title)),
  ]
  const index = new Map<string, Wording[]>()
  for (const each of wordings) {
    for (const key of new Set(each.keys.slice(0, OPENING))) index.set(key, [...(index.get(key) ?? []), each])
  }
  return index
}

/** The wording that begins on a line, found by its words whatever its number; the longest where several do. */
export function wordingAt(
  lines: readonly Line[],
  index: number,
  wordings: Wordings,
  at = lines[index]?.from,
): Match | undefined {
  const opening = placedWords(lines, index, at ?? 0, OPENING + 2)
  if (opening[0]?.index !== index) return undefined
  let best: { match: Match; score: number } | undefined
  let rival = false
  for (const candidate of candidatesFor(opening, wordings)) {
    const found = matchOf(candidate, lines, index, at ?? 0)
    if (found === undefined || found.score < (best?.score ?? 0)) continue
    rival = found.score === best?.score && areRivals(candidate, best.match.wording)
    best = found
  }
  return rival ? undefined : best?.match
}

// Two questions that fit equally well: neither can be told. An instruction may well be shared.
function areRivals(one: Wording, other: Wording): boolean {
  return one.of === 'question' && other.of === 'question' && one.id !== other.id
}

function askedBy(question: Question): readonly Wording[] {
  const asked = [...textsOf(question.text), ...(question.alsoWorded ?? [])]
  return [
    ...asked.map((text) => wording('question', question.id, text)),
    ...textsOf(question.instruction).map((text) => wording('instruction', question.id, text)),
  ]
}

function textsOf(text: Text | undefined): readonly string[] {
  return text === undefined ? [] : [...new Set(Object.values<string>({ ...text }))]
}

function wording(of: Wording['of'], id: string, text: string): Wording {
  const keys = keysIn(text)
  return { of, id, keys, letters: keys.join('').length }
}

function candidatesFor(opening: readonly Word[], wordings: Wordings): readonly Wording[] {
  const shared = new Map<Wording, number>()
  for (const key of new Set(opening.map((word) => word.key))) {
    for (const each of wordings.get(key) ?? []) shared.set(each, (shared.get(each) ?? 0) + 1)
  }
  return [...shared]
    .filter(([each, count]) => 2 * count >= Math.min(OPENING, each.keys.length))
    .map(([each]) => each)
}

function matchOf(
  wording: Wording,
  lines: readonly Line[],
  index: number,
  at: number,
): { match: Match; score: number } | undefined {
  const words = placedWords(lines, index, at, wording.keys.length + OPENING)
  const read = words.slice(numbersBefore(words, wording))
  const { cost, used } = apart(wording, read)
  const [first, last] = [read[0], read[used - 1]]
  if (first === undefined || last === undefined || SLIPPING * cost > wording.letters) return undefined
  if (wording.of === 'question' && !isClosed(lines[last.index], last, read[used])) return undefined
  const from = { index: first.index, at: first.start }
  const match = { wording, from, to: { index: last.index, at: last.end }, exact: cost === 0 }
  return { match, score: wording.letters - cost }
}

function apart({ keys }: Wording, words: readonly Placed[]): { cost: number; used: number } {
  if (keys.every((key, place) => key === words[place]?.key)) return { cost: 0, used: keys.length }
  return align(
    keys,
    words.map((word) => word.key),
    false,
  )
}

function numbersBefore(words: readonly Word[], { keys }: Wording): number {
  const start = words.findIndex((word) => word.key === keys[0])
  const numbers = words.findIndex((word) => !NUMBERED.test(word.key))
  if (start !== -1 && start <= 3 && words.slice(0, start).every((word) => NUMBERED.test(word.key)))
    return start
  return Math.max(0, Math.min(numbers, 3))
}

// "Age" is no question where the line goes on "Age groups are …".
function isClosed(line: Line | undefined, last: Placed, next: Placed | undefined): boolean {
  return next?.index !== last.index || CLOSED.test((line?.text ?? '').slice(last.end, last.end + 40))
}

/** The words from a place on, up to the end of the paragraph. */
function placedWords(lines: readonly Line[], index: number, at: number, most: number): readonly Placed[] {
  const words: Placed[] = []
  for (let current = index; current < index + MOST_LINES && words.length < most; current += 1) {
    const line = lines[current]
    if (line === undefined || (line.gap && current > index)) break
    const from = current === index ? at : line.from
    for (const word of wordsIn(line.text, from, most - words.length)) words.push({ ...word, index: current })
  }
  return words
}
