import { evidenceAt, type Line } from '../reader/grid.ts'
import type { FacetRead } from '../reader/reading.ts'
import { wordsIn, type Word } from '../reader/words.ts'

/** Words of a trust's own that stand where a condition or a model would. */
export type Phrase = Pick<FacetRead, 'facet' | 'value' | 'evidence'>

const MOST_WORDS = 4
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const afterModel = setOf(
  'approach approaches model models therapy therapies based informed principles techniques',
)
const beforeCondition = setOf('with around about')
// "On" stands before a condition where help is on it, and else before a day or a place.
const help = setOf(
  'session sessions workshop workshops group groups talk talks class classes support help advice',
)
const ending = setOf(
  'a an the and or of for in on with by to at as from using who which that their our this is are aged ages age during part session sessions around about',
)

/** Finds "a narrative approach", "based on CBT", "CBT-informed", and what stands after "with" or "sessions on". */
export function phrasesIn(line: Line): readonly Phrase[] {
  const words = wordsIn(line.text, line.from)
  return words.flatMap((word, place) => {
    const last = words[place - 1]?.key ?? ''
    const before = run(line, words.slice(Math.max(0, place - MOST_WORDS), place).toReversed())
    const after = run(line, words.slice(place + 1, place + 1 + MOST_WORDS))
    if (word.key === 'on' && last === 'based') return phrase('model', line, after)
    const isBased = words[place - 1 - before.length]?.key === 'on'
    if (afterModel.has(word.key) && words[place + 1]?.key !== 'on' && !isBased)
      return phrase('model', line, before.toReversed())
    const isAbout = beforeCondition.has(word.key) || (word.key === 'on' && help.has(last))
    return isAbout && !after.some(({ key }) => afterModel.has(key)) ? phrase('condition', line, after) : []
  })
}

/** The words up to the first that ends a phrase, or that stands across a comma. */
function run({ text }: Line, words: readonly Word[]): readonly Word[] {
  const end = words.findIndex((word, place) => {
    const last = words[place - 1] ?? word
    const between = text.slice(Math.min(word.end, last.end), Math.max(word.start, last.start))
    return ending.has(word.key) || /\d/.test(word.key) || /[^\s'’‐‑-]/.test(between)
  })
  return end === -1 ? words : words.slice(0, end)
}

function phrase(facet: string, line: Line, words: readonly Word[]): readonly Phrase[] {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return []
  const evidence = evidenceAt(line, first.start, last.end)
  return [{ facet, value: line.text.slice(evidence.start, evidence.end), evidence: [evidence] }]
}
