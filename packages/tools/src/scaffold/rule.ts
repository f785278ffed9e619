import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Names, namesOf } from './names.ts'
import { newFile } from './new-file.ts'

/** Writes a rule after one that is there: its record, its citation and its condition are where the new one starts. */
export function writeRule(root: string, domain: string, like: string, { id, name, title }: Names): string {
  const folder = `packages/${domain}/src/rules`
  const model = join(root, folder, `${like}.ts`)
  if (!existsSync(model))
    throw new Error(`${folder}/${like}.ts is not there. Name a rule of the domain, as its file is called.`)
  const path = `${folder}/${id}.ts`
  const text = readFileSync(model, 'utf8')
    .replace(`export const ${namesOf(like, like).name} `, `export const ${name} `)
    .replace(/^ {2}id: '[^']*',$/m, `  id: '${id}',`)
    .replace(/^ {2}says: \{[^}]*\},$/m, `  says: { en: '${title}' },`)
  if (!text.includes(`export const ${name} `) || !text.includes(`  id: '${id}',`))
    throw new Error(
      `${folder}/${like}.ts holds more than one rule, or is written in another way. Name another rule.`,
    )
  newFile(join(root, path), text)
  return path
}
