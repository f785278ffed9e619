import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editFile } from '../../scaffold/new-file.ts'
import { namesOf } from '../../scaffold/names.ts'
import type { WorkingCopy } from '../working-copy.ts'
import { refuses } from './refuses.ts'

/** The domain that a rehearsal adds, releases, changes and releases again. */
export const rehearsed = namesOf('rehearsed-domain', 'Rehearsed domain')

const folder = `packages/${rehearsed.id}`

/** Adds the domain with the scaffold a maintainer uses, and says so in a changeset. */
export function addDomain(copy: WorkingCopy): void {
  const { id, name, title } = rehearsed
  const place = `${name}Document.start`
  const files = [
    ...written(copy, 'domain', id, title),
    ...written(copy, 'concept', id, 'terms', 'second-term', 'Second term', place),
    ...written(
      copy,
      'rule',
      id,
      'name-is-given',
      'term-is-known',
      'A term is known.',
      place,
      `${id}:first-term`,
    ),
  ]
  const unwritten = (): string => copy.run('node', ['packages/tools/src/check-unwritten.ts'])
  refuses(
    'a skeleton that nobody filled in',
    unwritten,
    'is not written yet: what the source means by second-term',
  )
  for (const path of new Set(files)) editFile(join(copy.folder, path), filledIn)
  unwritten()
  editFile(join(copy.folder, folder, 'src/record.ts'), (text) =>
    text.replace(
      "{ 'first-term': { label: { en: rehearsedDomainLabel('first-term') } } }",
      "{ 'first-term': { label: { en: rehearsedDomainLabel('first-term') } }, 'second-term': { label: { en: rehearsedDomainLabel('second-term') } } }",
    ),
  )
  copy.run('pnpm', ['install', '--no-frozen-lockfile', '--prefer-offline'])
  changeset(copy, { [`@ssi/${rehearsed.id}`]: 'minor', '@ssi/sources': 'minor' }, announced.first)
}

/** Asks the scaffold for something new, and gives the files it wrote. */
function written(copy: WorkingCopy, ...words: readonly string[]): readonly string[] {
  const said = copy.run('node', ['packages/tools/src/new.ts', ...words])
  return said.split('\n').filter((line) => /^(packages|apps)\/|^README/.test(line))
}

/** The text with words where a skeleton asks for them. */
function filledIn(text: string): string {
  return text
    .replaceAll(/^ *\/\/ To be written: .*\n/gm, '')
    .replaceAll('To be written: ', 'In the rehearsal, ')
}

/** What users are told of the first release, and of the second. */
export const announced = {
  first: 'A domain to rehearse with.',
  second: 'Retires the second term; records that use it stay readable. A name alone is no longer enough.',
}

/** How the first term is defined in the first release, and in the second. */
export const wordings = {
  before: 'In the rehearsal, what the document means by it, in one sentence of our own, and the difference.',
  after: 'In the rehearsal, what the document means by it, in one sentence of our own.',
  why: 'half of the sentence said nothing.',
}

/** Says in a changeset what the second release brings: too little at first, then as it is. */
export function changeDomain(copy: WorkingCopy, bump: 'minor' | 'major'): void {
  const reworded = `- ${rehearsed.id}:first-term, meaning same: ${wordings.why}`
  changeset(
    copy,
    { [`@ssi/${rehearsed.id}`]: bump },
    bump === 'minor' ? announced.second : `${announced.second}\n\n${reworded}`,
  )
}

/** Retires the second term, words the first anew, and asks for a term beside the name. */
export function changeDefinitions(copy: WorkingCopy): void {
  editFile(join(copy.folder, folder, 'src/concepts/terms.ts'), (text) =>
    text
      .replace(wordings.before, wordings.after)
      .replace(
        "    label: { en: 'Second term' },",
        "    label: { en: 'Second term' },\n    retired: { since: '1.0.0', reason: { en: 'The first says the same.' }, use: ['first-term'] },",
      ),
  )
  editFile(join(copy.folder, folder, 'src/rules/name-is-given.ts'), (text) =>
    text
      .replace('import { present, rule }', 'import { all, present, rule }')
      .replace("  holds: present('name'),", "  holds: all(present('name'), present('term')),")
      .replace("passes: [{ name: 'a name' }]", "passes: [{ name: 'a name', term: 'first-term' }]"),
  )
}

function changeset(copy: WorkingCopy, bumps: Readonly<Record<string, string>>, sentence: string): void {
  const lines = Object.entries(bumps).map(([name, bump]) => `'${name}': ${bump}`)
  writeFileSync(
    join(copy.folder, '.changeset/rehearsal.md'),
    ['---', ...lines, '---', '', sentence, ''].join('\n'),
  )
}

/** The changelog of the domain. */
export function changelog(copy: WorkingCopy): string {
  return readFileSync(join(copy.folder, folder, 'CHANGELOG.md'), 'utf8')
}
