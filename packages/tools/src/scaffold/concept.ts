import { join } from 'node:path'
import { citationOf } from './citation.ts'
import { beforeLast, withImport } from './insert.ts'
import { inCode, type Names } from './names.ts'
import { editFile } from './new-file.ts'
import { fileIn } from './there.ts'
import { toBeWritten } from './unwritten.ts'

/** Where a concept goes, and what is known of it. */
export interface NewConcept extends Names {
  readonly domain: string
  readonly branch: string
  /** `ndtmsAid.familyWork` */
  readonly place: string
  /** Left to be written where it is not given. */
  readonly definition?: string
}

/** Writes a concept at the end of a branch. */
export function writeConcept(
  root: string,
  { domain, branch, place, id, title, definition }: NewConcept,
): string {
  const path = fileIn(root, domain, 'concepts', branch)
  const { document, code } = citationOf(root, place)
  const says =
    definition ??
    toBeWritten(`what the source means by ${id}, in one sentence of our own, and the difference.`)
  const entry = [
    '',
    `  ${key(id)}: {`,
    ...(definition === undefined
      ? [`    // ${toBeWritten('its kind, its place (broader) and the lines to its neighbours (not).')}`]
      : []),
    "    kind: 'class',",
    `    label: { en: ${inCode(title)} },`,
    `    definition: { en: ${inCode(says)} },`,
    `    cite: ${code},`,
    '  },',
  ]
  editFile(join(root, path), (text) => {
    if (text.includes(`\n  ${key(id)}: {`))
      throw new Error(`${path} has ${id} already. An id is never used twice.`)
    const cites = withImport(withImport(text, 'cite', '@ssi/taxonomy'), document, '@ssi/sources')
    return beforeLast(cites, /^\}\)/, entry.join('\n'), path)
  })
  return path
}

const key = (id: string): string => (id.includes('-') ? `'${id}'` : id)
