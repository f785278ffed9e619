import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { policy } from '../../vocabulary/change.ts'
import { project } from '../consumers/project.ts'
import { said } from '../working-copy.ts'
import {
  addDomain,
  announced,
  changeDefinitions,
  changeDomain,
  changelog,
  rehearsed,
  wordings,
} from './domain.ts'
import { refuses } from './refuses.ts'
import { publish, type Stage, version } from './stage.ts'

const name = `@ssi/${rehearsed.id}`

/** Adds a domain, releases it, retires a concept, makes a rule stricter, releases again, and upgrades a consumer. */
export async function rehearseUpgrade(stage: Stage): Promise<void> {
  const { folder, registry, part } = stage
  await part('Add a domain and release it', () => {
    addDomain(stage.copy)
    stage.copy.commit('A domain to rehearse with')
    version(stage)
    publish(stage)
  })
  const consumer = await part('Use it in a project', () => {
    const installed = project(join(folder, 'consumers/upgrade'), name, 'latest', registry)
    writeFileSync(join(installed.folder, 'use.mjs'), use)
    expectSaid(said('node', ['use.mjs'], installed.folder), ['conforms', ''])
    return installed
  })
  await part('Retire a concept, make a rule stricter, release that', () => releaseChange(stage))
  await part('Upgrade the project', () => upgrade(stage, consumer.folder))
  await part('Build the reference and what goes with a release', () => readReference(stage))
}

/** Changes the domain, describes that too small at first and then as it is, and releases it. */
function releaseChange(stage: Stage): void {
  const { copy, say } = stage
  changeDefinitions(copy)
  changeDomain(copy, 'minor')
  copy.commit('A term is retired, a rule is stricter')
  refuses(
    'a changeset that says too little',
    () => copy.run('pnpm', ['run', 'version-packages']),
    `${name}: the changesets say minor, what changed is major.`,
    `${rehearsed.id}:first-term is worded anew, and no changeset says what that means.`,
  )
  changeDomain(copy, 'major')
  copy.commit('Said as it is')
  const diff = copy.run('pnpm', ['run', 'diff'])
  expectIn('the diff', diff, `${name}: major is the smallest honest bump: 1.0.0.`)
  expectIn('the diff', diff, `${rehearsed.id}:second-term (minor): ${policy['concept-retired'].says}`)
  expectIn('the diff', diff, `${rehearsed.id}:first-term (patch): ${policy['concept-redefined'].says}`)
  expectIn('the diff', diff, `${rehearsed.id}:name-is-given (major): ${policy['rule-stricter'].says}`)
  version(stage)
  publish(stage)
  expectIn('the changelog', changelog(copy), announced.second)
  say(`${name}: a changeset that says too little was refused; diff and changelog name every change.`)
}

/** Upgrades the consumer: its record stays readable, and it is told what to use instead. */
function upgrade({ say }: Stage, folder: string): void {
  said('npm', ['install', '--no-audit', '--no-fund', '--prefer-online', `${name}@latest`], folder)
  const finding = 'term: "second-term" is retired since 1.0.0. The first says the same. Use "first-term".'
  expectSaid(said('node', ['use.mjs'], folder), ['conforms', finding])
  say(`${name}: a record that uses the retired term is told: ${finding}`)
}

/** Builds the site, which says the same as diff and changelog, and packs it. */
function readReference({ copy, say }: Stage): void {
  copy.run('turbo', ['run', 'build', '--filter=@ssi/site', '--output-logs=errors-only'])
  const assets = copy.run('node', ['packages/tools/src/release/assets.ts'])
  expectIn('what goes with the release', assets, 'release/reference.zip: ')
  expectIn('what goes with the release', assets, `release/ssi-${rehearsed.id}-`)
  const page = (path: string): string =>
    inSight(readFileSync(join(copy.folder, 'apps/site/build', path, 'index.html'), 'utf8'))
  const retired = page(`${rehearsed.id}/concepts/second-term`)
  expectIn(
    'the page of the retired concept',
    retired,
    'Retired since version 1.0.0.',
    'In the first release.',
  )
  const { before, after, why } = wordings
  expectIn(
    'the page of the concept that is worded anew',
    page(`${rehearsed.id}/concepts/first-term`),
    before,
    after,
    why,
  )
  const kinds = ['concept-retired', 'concept-redefined', 'rule-stricter'] as const
  expectIn(
    'the page of changes',
    page('changes'),
    announced.first,
    announced.second,
    ...kinds.map((kind) => policy[kind].says),
    before,
    after,
    why,
  )
  say('The reference says the same: on the page of changes, and on the pages of both concepts.')
}

/** The words of a page as they are seen, without what is said to a screen reader alone. */
function inSight(html: string): string {
  return html
    .replaceAll('<!-- -->', '')
    .replaceAll(/<span class="?hidden-text\b[^>]*>[^<]*<\/span>/g, '')
    .replaceAll(/<[^>]*>/g, '')
}

/** What a consumer does with a record, before and after the upgrade. */
const use = `import { explain } from '@ssi/rules'
import { check${rehearsed.Name} } from '${name}'
const { verdict, findings } = check${rehearsed.Name}({ name: 'a name', term: 'second-term' })
console.log(JSON.stringify([verdict, findings.map((finding) => explain(finding)).join(' ')]))
`

function expectIn(where: string, text: string, ...words: readonly string[]): void {
  const missing = words.filter((one) => !text.includes(one))
  if (missing.length === 0) return
  throw new Error(`Expected in ${where}: ${missing.join('\n')}\nFound:\n${text.slice(0, 2000)}`)
}

function expectSaid(output: string, expected: readonly string[]): void {
  if (output.trim() !== JSON.stringify(expected))
    throw new Error(`The consumer says ${output.trim()}, expected ${JSON.stringify(expected)}.`)
}
