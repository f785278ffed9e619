/** Words that join others, in both languages, and those with which a question begins. */
const joining = new Set(
  [
    'a an and are as at be by can do does for from how i in is it my of on or the to was what when where which who',
    'aan bij de dat die een en er het ik in is met of om op te van voor wat wie',
  ].flatMap((words) => words.split(' ')),
)

/** The words that carry meaning. */
export function meaningful(words: readonly string[]): readonly string[] {
  return words.filter((word) => !joining.has(word))
}
