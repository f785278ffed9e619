import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { snapshotText } from '../../src/vocabulary/snapshot.ts'
import { changed, commit, smallWorkspace, write } from './small-workspace.ts'

let root = ''
beforeEach(() => {
  root = smallWorkspace()
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const snapshot = 'packages/one/released/vocabulary.json'
const released = snapshotText({
  package: '@ssi/one',
  version: '1.0.0',
  exports: { '.': ['name'] },
  readings: [],
})
const changeset = (name: string): string => `---\n'${name}': minor\n---\n\nMore.\n`

/** What a script of the workspace says where it fails, and the files that it has changed. */
function refused(script: string): { readonly says: string; readonly changed: readonly string[] } {
  const path = resolve(import.meta.dirname, '../../src', script)
  const { status, stderr } = spawnSync(process.execPath, [path], { cwd: root, encoding: 'utf8' })
  return { says: status === 0 ? '' : stderr.trim(), changed: changed(root) }
}

describe.for(['vocabulary-diff.ts', 'check-changesets.ts', 'release/version.ts'])('%s', (script) => {
  it('refuses a snapshot that was edited by hand, and does nothing', () => {
    write(root, snapshot, released.replace('"name"', '"another"'))
    write(root, '.changeset/more.md', changeset('@ssi/one'))
    commit(root)
    expect(refused(script)).toEqual({
      says: `${root}/${snapshot} is not as the last release wrote it. Take it back from git; only a release writes it anew.`,
      changed: [],
    })
  })
})

it('release/version.ts refuses a version that was given by hand, and does nothing', () => {
  const manifest = join(root, 'packages/one/package.json')
  const given = readFileSync(manifest, 'utf8').replace('"version":"1.0.0"', '"version":"9.0.0"')
  write(root, snapshot, released)
  write(root, 'packages/one/package.json', given)
  write(root, '.changeset/more.md', changeset('@ssi/one'))
  commit(root)
  expect(refused('release/version.ts')).toEqual({
    says: '@ssi/one is 9.0.0, and the last release wrote down 1.0.0. Take package.json back from git; only npm run release:version gives a version.',
    changed: [],
  })
})

describe.for(['check-changesets.ts', 'release/version.ts'])('%s', (script) => {
  it('refuses a changeset for an unknown package, and does nothing', () => {
    write(root, '.changeset/more.md', changeset('@ssi/visits'))
    commit(root)
    expect(refused(script)).toEqual({
      says: 'A changeset names @ssi/visits, which is no published package here. Correct the name in .changeset.',
      changed: [],
    })
  })
})

it('a version is made of nothing uncommitted, so that it can be taken back', () => {
  write(root, '.changeset/more.md', changeset('@ssi/one'))
  expect(refused('release/version.ts')).toEqual({
    says: 'These files are not committed: .changeset/more.md. Commit them, or take them back.',
    changed: ['?? .changeset/more.md'],
  })
})

it('the gate refuses a changeset that says less than what changed, and does nothing', () => {
  write(root, snapshot, released)
  write(root, 'packages/one/dist/index.js', "export const another = 'one'\n")
  write(root, 'packages/one/dist/index.d.ts', 'export declare const another: string\n')
  write(root, '.changeset/more.md', changeset('@ssi/one'))
  commit(root)
  expect(refused('check-changesets.ts')).toEqual({
    says:
      '@ssi/one: the changesets say minor, what changed is major. Run npm run changeset and choose major.\n' +
      '  @ssi/one name: An exported name is gone.',
    changed: [],
  })
})

it('a release of nothing is refused', () => {
  expect(refused('release/version.ts')).toEqual({
    says: 'There is no changeset: nothing to release. Write one with npm run changeset.',
    changed: [],
  })
})
