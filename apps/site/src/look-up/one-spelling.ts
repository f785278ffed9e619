/** Words as Americans spell them, so that British words and theirs are equal; `hour` and `four` stay as they are. */
export function inOneSpelling(words: string): string {
  return words
    .replaceAll(/(?<=[a-z]{3})our/g, 'or')
    .replaceAll('ll', 'l')
    .replaceAll(/(?<=[a-z]{3})is(?=ation|ing|e)/g, 'iz')
}
