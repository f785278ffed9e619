import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { stripVTControlCharacters } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { releasedText } from '../../src/release/released-changes.ts'
import { snapshotText } from '../../src/vocabulary/snapshot.ts'
import { type SmallRegistry, smallRegistry } from './small-registry.ts'
import { commit, names, smallWorkspace, write } from './small-workspace.ts'

const script = resolve(import.meta.dirname, '../../src/release/publish.ts')
const bin = resolve(import.meta.dirname, '../../../../node_modules/.bin')
const all = names.map((name) => `@ssi/${name} 1.0.0`)

let registry: SmallRegistry
let root = ''
beforeEach(async () => {
  registry = await smallRegistry()
  root = smallWorkspace()
})
afterEach(() => {
  registry.close()
  rmSync(root, { recursive: true, force: true })
})

/** Starts a publish as a leader of its own group, so that it can be killed with all that it started. */
function started(address: string, ...flags: readonly string[]): ChildProcess {
  const { NODE_OPTIONS: _, ...environment } = process.env
  const env = { ...environment, PATH: `${bin}:${process.env.PATH}`, pnpm_config_registry: address }
  return spawn(process.execPath, [script, ...flags], { cwd: root, env, stdio: 'pipe', detached: true })
}

/** What a publish says: its last line where it succeeds, all of its faults where it does not. */
async function said(address: string, ...flags: readonly string[]): Promise<readonly string[]> {
  const publish = started(address, ...flags)
  if (publish.stdout === null || publish.stderr === null) throw new Error('A publish without a voice.')
  const [output, faults] = await Promise.all([
    text(publish.stdout),
    text(publish.stderr),
    once(publish, 'exit'),
  ])
  return publish.exitCode === 0 ? lines(output).slice(-1) : lines(faults)
}

const lines = (output: string): readonly string[] => stripVTControlCharacters(output).trim().split('\n')
const rehearse = async (): Promise<readonly string[]> => await said(registry.address, '--rehearsal')
const done = (isNew: number): string => `On ${registry.address} now: 3 packages, new among them ${isNew}.`

it('publishes everything once, and has nothing left to do the second time', async () => {
  expect(await rehearse()).toEqual([done(3)])
  expect(await rehearse()).toEqual([done(0)])
  expect(registry.kept.toSorted()).toEqual(all)
})

it('killed between two packages, goes on with the others and writes over nothing', async () => {
  const publish = started(registry.address, '--rehearsal')
  const killed = once(publish, 'exit')
  const { receive } = registry
  let came = 0
  registry.receive = async (keep) => {
    came += 1
    if (came <= 2) keep()
    if (came === 1) return
    // The second is kept and never answered, the third is lost.
    process.kill(-(publish.pid ?? 0), 'SIGKILL')
    await killed
  }
  expect(await killed).toEqual([null, 'SIGKILL'])
  registry.receive = receive
  const before = registry.digests()
  expect(Object.keys(before)).toHaveLength(2)

  expect(await rehearse()).toEqual([done(1)])
  expect(registry.kept.toSorted()).toEqual(all)
  expect(registry.digests()).toMatchObject(before)
})

it('refuses a version that is there with other content, and publishes nothing else', async () => {
  await rehearse()
  write(root, 'packages/one/dist/index.js', "export const name = 'another'\n")
  commit(root)
  expect(await rehearse()).toEqual([
    '@ssi/one 1.0.0 is on the registry with other content. A published version is never overwritten: write a changeset, ' +
      'and release a new version.',
  ])
  expect(registry.kept.toSorted()).toEqual(all)
})

it('refuses a dirty tree', async () => {
  write(root, 'packages/one/dist/index.js', "export const name = 'another'\n")
  write(root, 'stray.txt', '')
  expect(await rehearse()).toEqual([
    'These files are not committed: packages/one/dist/index.js, stray.txt. Commit them, or take them back.',
  ])
})

it('refuses while a changeset is in no version yet', async () => {
  write(root, '.changeset/more.md', "---\n'@ssi/one': minor\n---\n\nMore.\n")
  commit(root)
  expect(await rehearse()).toEqual([
    'These changesets are in no version yet: .changeset/more.md. Run npm run release:version and commit what it writes.',
  ])
})

it('refuses what the last release did not write: an edited snapshot, a version given by hand', async () => {
  const released = snapshotText({ package: '@ssi/one', version: '0.9.0', exports: {}, readings: [] })
  const path = 'packages/one/released/vocabulary.json'
  write(root, path, released.replace('0.9.0', '1.0.0'))
  commit(root)
  expect(await rehearse()).toEqual([
    `${root}/${path} is not as the last release wrote it. Take it back from git; only a release writes it anew.`,
  ])
  const changes = 'packages/one/released/changes.json'
  write(root, path, released)
  write(root, changes, releasedText([{ version: '0.9.0', changes: [] }]).replace('0.9.0', '0.8.0'))
  commit(root)
  expect(await rehearse()).toContain(
    `${root}/${changes} is not as the last release wrote it. Take it back from git; only a release writes it anew.`,
  )
  write(root, changes, releasedText([{ version: '0.9.0', changes: [] }]))
  commit(root)
  expect(await rehearse()).toEqual([
    '@ssi/one is 1.0.0, and the last release wrote down 0.9.0. Take package.json back from git; only ' +
      'npm run release:version gives a version.',
  ])
  expect(registry.kept).toEqual([])
})

it('says that the registry is down, and a second run publishes', async () => {
  expect(await said('http://127.0.0.1:9/', '--rehearsal')).toEqual([
    'The registry http://127.0.0.1:9/ does not answer. Nothing was published; try again when it does.',
  ])
  expect(await rehearse()).toEqual([done(3)])
})

it('refuses a publish in earnest while the public address is unset, and a rehearsal on another machine', async () => {
  expect(await said(registry.address)).toEqual([
    'The public address of the reference is https://ssi.invalid, which leads nowhere: packages would name pages that ' +
      'nobody can open. Set it in packages/taxonomy/src/public-address.ts.',
  ])
  expect(await said('https://registry.invalid/', '--rehearsal')).toEqual([
    'A rehearsal publishes to this machine alone, and the registry in force is https://registry.invalid/ ' +
      'Set pnpm_config_registry to a registry on 127.0.0.1.',
  ])
  expect(registry.kept).toEqual([])
})
