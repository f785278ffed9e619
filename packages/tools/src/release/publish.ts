import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { readChangesets } from '@changesets/read'
import { publicAddress } from '../../../taxonomy/src/public-address.ts'
import { workspacePackages } from '../workspace/workspace-package.ts'
import { keptFaults } from './kept-faults.ts'
import { packed } from './packed.ts'
import { publishFaults } from './publish-faults.ts'
import { answers, type Published, published } from './published.ts'
import { uncommitted } from './uncommitted.ts'

// Publishes every package of the workspace it is called in whose version the registry does not have. Stopped half-way, a
// second run goes on from there.
const root = process.cwd()
const say = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8' }).trim()
const rehearsal = process.argv.includes('--rehearsal')
const registry = `${say('pnpm', 'config', 'get', 'registry').replace(/\/$/, '')}/`

const folders = workspacePackages(root).filter(({ manifest }) => !manifest.private)

stop(
  publishFaults({
    rehearsal,
    registry,
    address: publicAddress,
    dirty: uncommitted(root),
    open: (await readChangesets(root)).map(({ id }) => `.changeset/${id}.md`),
    kept: keptFaults(root),
  }),
)
if (!(await answers(registry)))
  stop([`The registry ${registry} does not answer. Nothing was published; try again when it does.`])

const packages = folders.map(({ folder }) => packed(join(root, folder)))
const before = await states()
stop(
  before
    .filter(([, state]) => state === 'other')
    .map(
      ([name]) =>
        `${name} is on the registry with other content. A published version is never overwritten: write a changeset, and release a new version.`,
    ),
)

const missing = before.filter(([, state]) => state === 'absent')
if (missing.length > 0) spawnSync('changeset', ['publish', '--no-git-tag'], { cwd: root, stdio: 'inherit' })
const absent = (await states()).filter(([, state]) => state !== 'same').map(([name]) => name)
stop(
  absent.length === 0
    ? []
    : [`Not published: ${absent.join(', ')}. Run this again: it goes on with what is missing.`],
)
// What the workflow asks before it makes a release of its own.
if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `new=${missing.length}\n`)
console.log(`On ${registry} now: ${packages.length} packages, new among them ${missing.length}.`)

async function states(): Promise<readonly (readonly [string, Published])[]> {
  try {
    return await Promise.all(
      packages.map(
        async (pack) => [`${pack.name} ${pack.version}`, await published(registry, pack)] as const,
      ),
    )
  } catch (error) {
    stop([error instanceof Error ? error.message : String(error)])
    return []
  }
}

function stop(faults: readonly string[]): void {
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exit(1)
}
