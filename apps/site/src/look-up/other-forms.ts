/** From how many letters on a word may have an ending of its own. */
const LEAST = 5

/** What an ending of one in English or Dutch was before it: `interventions`, `therapies`, `sessies`, `gesprekken`. */
const endings: readonly (readonly [ending: RegExp, before: string])[] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/en$/, ''],
  [/([^aeiou])\1en$/, '$1'],
  [/([aeou])([^aeiou])en$/, '$1$1$2'],
  [/e$/, ''],
]

/** The words that a plain word may be a form of: of several the one, of `eenmalige` what stands without its ending. */
export function withoutEnding(word: string): readonly string[] {
  if (word.length < LEAST) return []
  return endings
    .filter(([ending]) => ending.test(word))
    .map(([ending, before]) => word.replace(ending, before))
}
