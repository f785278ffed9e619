import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from '../consumers/project.ts'
import { said } from '../working-copy.ts'
import { addDomain, changeDefinitions, changeDomain, changelog, rehearsed } from './domain.ts'
import { refuses } from './refuses.ts'
import { publish, type Stage, version } from './stage.ts'

const name = `@ssi/${rehearsed.id}`

/** Adds a domain, releases it, retires a concept, makes a rule stricter, releases again, and upgrades a consumer. */
export async function rehearseUpgrade(stage: Stage): Promise<void> {
  const { copy, folder, registry, say } = stage
  addDomain(copy)
  copy.commit('A domain to rehearse with')
  version(stage)
  publish(stage)
  const consumer = project(join(folder, 'consumers/upgrade'), name, 'latest', registry)
  writeFileSync(join(consumer.folder, 'use.mjs'), use)
  expectSaid(said('node', ['use.mjs'], consumer.folder), ['conforms', ''])

  changeDefinitions(copy)
  changeDomain(copy, 'minor')
  copy.commit('A term is retired, a rule is stricter')
  refuses(
    'a changeset that says too little',
    () => copy.run('pnpm', ['run', 'version-packages']),
    `${name}: the changesets say minor, what changed is major.`,
  )
  changeDomain(copy, 'major')
  copy.commit('Said as it is')
  expectIn('the diff', copy.run('pnpm', ['run', 'diff']), `${name}: major is the smallest honest bump.`)
  version(stage)
  publish(stage)
  expectIn('the changelog', changelog(copy), 'Retires the second term; records that use it stay readable.')

  said('npm', ['install', '--no-audit', '--no-fund', '--prefer-online', `${name}@latest`], consumer.folder)
  expectSaid(said('node', ['use.mjs'], consumer.folder), [
    'conforms',
    'term: "second-term" is retired since 1.0.0. The first says the same. Use "first-term".',
  ])
  copy.run('pnpm', ['exec', 'turbo', 'run', 'build', '--filter=@ssi/site', '--output-logs=errors-only'])
  const assets = copy.run('node', ['packages/tools/src/release/assets.ts'])
  expectIn('what goes with the release', assets, 'release/reference.zip: ')
  expectIn('what goes with the release', assets, `release/ssi-${rehearsed.id}-`)
  const page = (path: string): string =>
    readFileSync(join(copy.folder, 'apps/site/build', path, 'index.html'), 'utf8')
  const concept = page(`${rehearsed.id}/concepts/second-term`)
  expectIn('the page of the retired concept', concept, 'Retired since version 1.0.0.')
  expectIn('its history', concept, 'In the first release.')
  expectIn(
    'the page of changes',
    page('changes'),
    'A concept is retired; its id still works and names its successor.',
  )
  say(
    `${name}: released, changed, refused as too small, released again; a record that uses the retired term is told so.`,
  )
}

/** What a consumer does with a record, before and after the upgrade. */
const use = `import { explain } from '@ssi/rules'
import { check${rehearsed.Name} } from '${name}'
const { verdict, findings } = check${rehearsed.Name}({ name: 'a name', term: 'second-term' })
console.log(JSON.stringify([verdict, findings.map((finding) => explain(finding)).join(' ')]))
`

function expectIn(where: string, text: string, words: string): void {
  if (!text.includes(words)) throw new Error(`Expected in ${where}: ${words}\nFound:\n${text.slice(0, 2000)}`)
}

function expectSaid(output: string, expected: readonly string[]): void {
  if (output.trim() !== JSON.stringify(expected))
    throw new Error(`The consumer says ${output.trim()}, expected ${JSON.stringify(expected)}.`)
}
