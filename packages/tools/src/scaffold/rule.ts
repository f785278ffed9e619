import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { citationOf } from './citation.ts'
import { inCode, type Names, namesOf } from './names.ts'
import { editFile, newFile } from './new-file.ts'
import { fileIn } from './there.ts'
import { toBeWritten } from './unwritten.ts'

/** Where a rule goes, and what is known of it; its title is its sentence. */
export interface NewRule extends Names {
  readonly domain: string
  /** The rule it stands after: one of the same record. */
  readonly after: string
  /** `ndtmsAid.familyWork` */
  readonly place: string
  /** The concept it is about, `ndtms:family-work`. */
  readonly about: string
}

/** Writes a rule that holds always until its condition is written, and gives it its place after another one. */
export function writeRule(root: string, given: NewRule): readonly string[] {
  const { domain, after, place, id, name } = given
  const model = fileIn(root, domain, 'rules', after)
  const { document, code } = citationOf(root, place)
  const [type, from] = recordOf(readFileSync(join(root, model), 'utf8'), model)
  if (!given.about.startsWith(`${domain}:`))
    throw new Error(
      `"${given.about}" is no concept of ${domain}. Write it with its scheme: ${domain}:its-id.`,
    )
  const list = listOf(root, domain, after)
  const path = `packages/${domain}/src/rules/${id}.ts`
  newFile(
    join(root, path),
    `import { all, rule } from '@ssi/rules'
import { ${document} } from '@ssi/sources'
import { cite } from '@ssi/taxonomy'
import type { ${type} } from '${from}'

export const ${name} = rule<${type}>({
  id: '${id}',
  says: { en: ${inCode(given.title)} },
  cite: ${code},
  force: 'must',
  about: ['${given.about}'],

  // ${toBeWritten('what has to hold, as a condition; until then it holds always.')}
  holds: all(),
  advice: { en: '${toBeWritten('what to do where it does not hold.')}' },

  // ${toBeWritten('records that pass, and records that fail by this rule alone.')}
  examples: { passes: [{}], fails: [] },
})
`,
  )
  editFile(join(root, list), (text) => listed(text, namesOf(after, after).name, name, `./${id}.ts`, list))
  return [path, list]
}

/** The type of the record that a rule looks at, and where it comes from. */
function recordOf(text: string, path: string): readonly [string, string] {
  const type = /= rule<(\w+)>\(\{/.exec(text)?.[1]
  const from = new RegExp(`^import .*\\b${type ?? '-'}\\b.* from '(.*)'$`, 'm').exec(text)?.[1]
  if (type === undefined || from === undefined)
    throw new Error(`${path} does not name the type of its record in one line. Name another rule.`)
  return [type, from]
}

/** The file that gives the rules their order. */
function listOf(root: string, domain: string, after: string): string {
  const found = globSync(`packages/${domain}/src/rules/*.ts`, { cwd: root }).find((path) =>
    readFileSync(join(root, path), 'utf8').includes(`} from './${after}.ts'`),
  )
  if (found === undefined) throw new Error(`No list of rules holds ${after}. Name another rule.`)
  return found
}

function listed(text: string, after: string, name: string, from: string, path: string): string {
  const imported = text.replace(
    new RegExp(`^import \\{ ${after} \\} .*$`, 'm'),
    `$&\nimport { ${name} } from '${from}'`,
  )
  const placed = imported
    .replace(new RegExp(`^ {2}${after},$`, 'm'), `$&\n  ${name},`)
    .replace(new RegExp(`\\[(.*\\b)?${after}\\b(?=.*\\]$)`, 'm'), `$&, ${name}`)
  if (imported === text || placed === imported)
    throw new Error(`${path} does not hold ${after} as a rule of its own. Name another rule.`)
  return placed
}
