const MANY = 8
const LONG = 500

/** A choice between more words than anybody reads, as TypeDoc writes it: with code marks, and without. */
const manyWords = new RegExp(String.raw`(\`?"[^"\`]+"\`?)((?: \\\| \`?"[^"\`]+"\`?){${MANY},})`, 'g')
/** The signature of a constant. */
const constant = /^> `const` \*\*[^*]+\*\*: `\w+`(?=\\<)/

/** A page of the API as it is read: it begins with what its package says of itself, and long types are cut. */
export function apiText(markdown: string, says: string): string {
  return markdown
    .replace(/^# .+$/m, (heading) => `${heading}\n\n${says}`)
    .replaceAll(manyWords, (_all, first: string, rest: string) => {
      const more = rest.split(String.raw` \| `).length - 1
      return String.raw`${first} \| … ${more} more`
    })
    .split('\n')
    .map((line) => (line.length > LONG ? cut(line) : line))
    .join('\n')
}

function cut(line: string): string {
  const named = constant.exec(line)?.[0]
  return named === undefined ? line : String.raw`${named}\<…\>`
}
