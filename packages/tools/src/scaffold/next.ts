import { existsSync } from 'node:fs'
import { join } from 'node:path'

const test = 'Next: npm test builds it, and names what is left to be written.'

/** What is left to do by hand once a skeleton is written, in lines. */
export function nextAfter(
  root: string,
  what: string,
  [domain = '', , id = '']: readonly string[],
): readonly string[] {
  if (what !== 'concept') return [test]
  const passages = `packages/${domain}/test/passages.test.ts`
  return [
    ...(existsSync(join(root, passages))
      ? [`Next: add '${id}' to the row of each passage that it cites, in ${passages}.`]
      : []),
    'Next: npm run api writes it into the report of the package, since the type of the ids has one more.',
    test,
  ]
}
