import { plain } from './grid.ts'
import type { Line } from './grid.ts'
import type { Label } from './labels.ts'
import { because } from './because.ts'
import type { Evidence, Suggestion } from './reading.ts'
import { DENYING, termsIn, termsOf } from './terms.ts'
import type { Terms } from './terms.ts'
import { keysIn } from './words.ts'

const SHORT_LABEL = 3
const SENTENCE = 300
const END = /[.;!?]\s/
const NEAR = 3

interface Named {
  readonly labels: readonly Label[]
  readonly naming: Terms
}

/** The words by which a sentence may name an option: its names, and the last word of a name that no other shares. */
export function namesIn(labels: readonly Label[]): Terms {
  return termsOf(
    labels.map(({ option, text, keys }) => ({ id: option.id, words: wordsFor(text, keys, labels) })),
  )
}

/** The options that a sentence names; a label of one word has to begin it. */
export function suggestionsIn(line: Line, { naming, labels }: Named): readonly Suggestion[] {
  return termsIn(naming, line).flatMap(({ id: option, evidence }) => {
    const [key] = keysIn(line.text.slice(evidence.start, evidence.end))
    const lone = labels.some(({ keys }) => keys.length === 1 && keys[0] === key)
    return isDenied(line, evidence) || (lone && plain(line.text.slice(line.from, evidence.start)) !== '')
      ? []
      : [{ option, ...because('named-in-words', [evidence]) }]
  })
}

/** Its sentence denies it: by a word anywhere before it, or close behind. */
function isDenied({ text, from }: Line, { start, end }: Evidence): boolean {
  const sentences = (first: number, last: number) => text.slice(first, last).split(END).map(keysIn)
  const before = sentences(Math.max(from, start - SENTENCE), start).at(-1) ?? []
  const [after = []] = sentences(end, end + SENTENCE)
  return [...before, ...after.slice(0, NEAR)].some((key) => DENYING.has(key))
}

function wordsFor(text: string, keys: readonly string[], labels: readonly Label[]): readonly string[] {
  const last = keys.at(-1) ?? ''
  const telling = keys.length > 1 && keys.length <= SHORT_LABEL
  const shared = labels.some((label) => label.text !== text && label.keys.includes(last))
  const names = telling && !shared ? [text, last] : [text]
  return names.flatMap((name) => (name.endsWith('s') ? [name, name.slice(0, -1)] : name))
}
