import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { trackedFiles } from '../workspace/tracked-files.ts'

/** What a skeleton leaves to the one who writes it; no test and no release goes past it. */
const mark = 'To be written: '

/** A sentence, or a comment, that stands where words are missing and says which. */
export const toBeWritten = (what: string): string => `${mark}${what}`

/** The places of a file where a skeleton was not filled in, each with what is to be written there. */
export function unwrittenFaults(path: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, at) => {
    const [, what] = line.split(mark)
    return what === undefined ? [] : [`${path}:${at + 1} is not written yet: ${what.replace(/['"`].*$/, '')}`]
  })
}

/** The places of the workspace where a skeleton was not filled in; the tools, which write them, are left out. */
export function unwrittenIn(root: string): readonly string[] {
  return trackedFiles(root)
    .filter((path) => /\.(ts|md)$/.test(path) && !path.startsWith('packages/tools/'))
    .flatMap((path) => unwrittenFaults(path, readFileSync(join(root, path), 'utf8')))
}
