import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { writeConcept } from './scaffold/concept.ts'
import { writeDomain } from './scaffold/domain.ts'
import { namesOf } from './scaffold/names.ts'
import { nextAfter } from './scaffold/next.ts'
import { writeRule } from './scaffold/rule.ts'
import { usage } from './scaffold/usage.ts'

// Writes a filled skeleton: npm run new:domain, new:concept, new:rule. What it cannot know is marked as to be written.
const root = resolve(import.meta.dirname, '../../..')
const [what = '', ...words] = process.argv.slice(2)

try {
  const files = written()
  execFileSync('oxfmt', [...files], { cwd: root })
  console.log([...files, ...nextAfter(root, what, words)].join('\n'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function written(): readonly string[] {
  const [one = '', two = '', three = '', four = '', five = '', six = ''] = words
  if (what === 'domain' && words.length === 2) return writeDomain(root, namesOf(one, two))
  if (what === 'concept' && (words.length === 5 || words.length === 6)) {
    const given = { ...namesOf(three, four), domain: one, branch: two, place: five }
    return [writeConcept(root, words.length === 6 ? { ...given, definition: six } : given)]
  }
  if (what === 'rule' && words.length === 6)
    return writeRule(root, { ...namesOf(three, four), domain: one, after: two, place: five, about: six })
  throw new Error(usage(root, what))
}
