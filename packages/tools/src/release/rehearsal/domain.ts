import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editFile } from '../../scaffold/new-file.ts'
import { namesOf } from '../../scaffold/names.ts'
import type { WorkingCopy } from '../working-copy.ts'

/** The domain that a rehearsal adds, releases, changes and releases again. */
export const rehearsed = namesOf('rehearsed-domain', 'Rehearsed domain')

const folder = `packages/${rehearsed.id}`

/** Adds the domain with the scaffold a maintainer uses, and says so in a changeset. */
export function addDomain(copy: WorkingCopy): void {
  copy.run('node', ['packages/tools/src/new.ts', 'domain', rehearsed.id, rehearsed.title])
  copy.run('node', [
    'packages/tools/src/new.ts',
    'concept',
    rehearsed.id,
    'terms',
    'second-term',
    'Second term',
  ])
  editFile(join(copy.folder, folder, 'src/record.ts'), (text) =>
    text.replace(
      "{ 'first-term': { label: { en: rehearsedDomainLabel('first-term') } } }",
      "{ 'first-term': { label: { en: rehearsedDomainLabel('first-term') } }, 'second-term': { label: { en: rehearsedDomainLabel('second-term') } } }",
    ),
  )
  copy.run('pnpm', ['install', '--no-frozen-lockfile', '--prefer-offline'])
  changeset(
    copy,
    { [`@ssi/${rehearsed.id}`]: 'minor', '@ssi/sources': 'minor' },
    'A domain to rehearse with.',
  )
}

/** Retires a concept and makes a rule stricter, declared too small at first and then as it is. */
export function changeDomain(copy: WorkingCopy, bump: string): void {
  changeset(
    copy,
    { [`@ssi/${rehearsed.id}`]: bump },
    'Retires the second term; records that use it stay readable. A name alone is no longer enough.',
  )
}

/** Retires the second term and asks for a term beside the name. */
export function changeDefinitions(copy: WorkingCopy): void {
  editFile(join(copy.folder, folder, 'src/concepts/terms.ts'), (text) =>
    text.replace(
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
