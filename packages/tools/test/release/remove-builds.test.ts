import { execFileSync } from 'node:child_process'
import { existsSync, globSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { names, smallWorkspace, write } from './small-workspace.ts'

const script = resolve(import.meta.dirname, '../../src/release/remove-builds.ts')

let root = ''
beforeEach(() => {
  root = smallWorkspace()
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

it('leaves nothing that was built, and everything that was written', () => {
  write(root, 'packages/one/dist/chunk-of-an-older-build.js', '')
  write(root, 'apps/site/package.json', '{ "name": "site" }')
  write(root, 'apps/site/build/page-of-an-older-build.html', '')
  execFileSync(process.execPath, [script], { cwd: root })
  expect(globSync('{packages,apps}/*/*', { cwd: root }).toSorted()).toEqual(
    ['apps/site', ...names.map((name) => `packages/${name}`)].map((folder) => `${folder}/package.json`),
  )
  expect(existsSync(join(root, '.changeset/config.json'))).toBe(true)
})
