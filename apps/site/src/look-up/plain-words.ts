import { normalise } from '@ssi/taxonomy'
import MiniSearch from 'minisearch'

const tokenize: (text: string) => readonly string[] = MiniSearch.getDefault('tokenize')

/** Words without what a keyboard may lack, in one spelling: `cliënt` is `client`, and `counsellor` is `counselor`. */
export function plain(words: string): string {
  return inOneSpelling(normalise(words.normalize('NFD').replaceAll(/\p{Mn}/gu, '')))
}

/** The words of a text, in their plain form. */
export function wordsIn(text: string): readonly string[] {
  return typedWords(text).map(({ word }) => word)
}

/** A word as somebody typed it, and in its plain form. */
export interface TypedWord {
  readonly typed: string
  readonly word: string
}

function typedWords(text: string): readonly TypedWord[] {
  return tokenize(text)
    .map((typed) => ({ typed, word: plain(typed) }))
    .filter(({ word }) => word !== '')
}

/** Words as Americans spell them, so that British words and theirs are equal; `hour` and `four` stay as they are. */
function inOneSpelling(words: string): string {
  return words
    .replaceAll(/(?<=[a-z]{3})our/g, 'or')
    .replaceAll('ll', 'l')
    .replaceAll(/(?<=[a-z]{3})is(?=ation|ing|e)/g, 'iz')
}

/** Words that join others, in both languages, and those with which a question begins. */
const joining = new Set(
  [
    'a an and are as at be by can do does for from how i in is it my of on or the to was what when where which who',
    'aan bij de dat die een en er het ik in is met of om op te van voor wat wie',
  ].flatMap((words) => words.split(' ')),
)

/** The words of a text that carry meaning. */
export function meaningfulIn(text: string): readonly TypedWord[] {
  return typedWords(text).filter(({ word }) => !joining.has(word))
}
