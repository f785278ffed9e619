import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeLast } from './insert.ts'
import type { Names } from './names.ts'
import { editFile } from './new-file.ts'

/** Writes a concept at the end of a branch, after the citation of the concept before it. */
export function writeConcept(root: string, domain: string, branch: string, { id, title }: Names): string {
  const path = `packages/${domain}/src/concepts/${branch}.ts`
  const file = join(root, path)
  if (!existsSync(file))
    throw new Error(`${path} is not there. Name a branch of the domain, as its files are called.`)
  const text = readFileSync(file, 'utf8')
  if (text.includes(`${key(id)}: {`)) throw new Error(`${path} has ${id} already. An id is never used twice.`)
  const citation = [...text.matchAll(/^ {4}cite: .*,$/gm)].at(-1)?.[0]
  if (citation === undefined)
    throw new Error(`${path} has no citation in one line to start from. Write the concept by hand.`)
  const entry = [
    '',
    `  ${key(id)}: {`,
    "    kind: 'class',",
    `    label: { en: '${title}' },`,
    `    definition: { en: 'Says in one sentence of our own what the source means by ${id}, and the difference.' },`,
    citation,
    '  },',
  ]
  editFile(file, (whole) => beforeLast(whole, /^\}\)/, entry.join('\n'), path))
  return path
}

const key = (id: string): string => (id.includes('-') ? `'${id}'` : id)
