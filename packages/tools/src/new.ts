import { resolve } from 'node:path'
import { writeConcept } from './scaffold/concept.ts'
import { writeDomain } from './scaffold/domain.ts'
import { namesOf } from './scaffold/names.ts'
import { writeRule } from './scaffold/rule.ts'

// Writes a filled skeleton: npm run new:domain, new:concept, new:rule.
const root = resolve(import.meta.dirname, '../../..')
const usage = {
  domain: 'npm run new:domain -- opening-hours "Opening hours of services"',
  concept: 'npm run new:concept -- ndtms therapy new-concept "Label of the concept"',
  rule: 'npm run new:rule -- ndtms start-is-not-in-the-future new-rule "The sentence of the rule."',
}

try {
  console.log(written(process.argv.slice(2)).join('\n'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function written([what, ...words]: readonly string[]): readonly string[] {
  if (what === 'domain' && words.length === 2) {
    const [id = '', title = ''] = words
    return [
      ...writeDomain(root, namesOf(id, title)),
      'Next: write its document and its terms, then npm test.',
    ]
  }
  if (what === 'concept' && words.length === 4) {
    const [domain = '', branch = '', id = '', label = ''] = words
    return [
      writeConcept(root, domain, branch, namesOf(id, label)),
      'Next: write its definition and its place, then npm test.',
    ]
  }
  if (what === 'rule' && words.length === 4) {
    const [domain = '', like = '', id = '', says = ''] = words
    const path = writeRule(root, domain, like, namesOf(id, says))
    return [
      path,
      'Next: write what it holds, its advice and its examples, and give it its place in src/rules/index.ts.',
    ]
  }
  throw new Error(`Write one of:\n${Object.values(usage).join('\n')}`)
}
