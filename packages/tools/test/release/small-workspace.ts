import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The packages of a small workspace, in the order in which they are published. */
export const names = ['one', 'three', 'two'] as const

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "private": true }',
  'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
  '.changeset/config.json': '{ "access": "public" }',
  ...Object.fromEntries(names.flatMap((name) => Object.entries(packageFiles(name)))),
}

/** A package as it is built. */
function packageFiles(name: string): Readonly<Record<string, string>> {
  const manifest = {
    name: `@ssi/${name}`,
    version: '1.0.0',
    type: 'module',
    exports: { '.': { import: { types: './dist/index.d.ts', default: './dist/index.js' } } },
  }
  return {
    [`packages/${name}/package.json`]: JSON.stringify(manifest),
    [`packages/${name}/dist/index.js`]: `export const name = '${name}'\n`,
    [`packages/${name}/dist/index.d.ts`]: 'export declare const name: string\n',
  }
}

/** Writes a committed workspace of three packages that were never released; gives its folder. */
export function smallWorkspace(): string {
  const root = mkdtempSync(join(tmpdir(), 'workspace-'))
  for (const [path, content] of Object.entries(files)) write(root, path, content)
  git(root, 'init', '--quiet')
  commit(root)
  return root
}

/** Writes a file of the workspace. */
export function write(root: string, path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

/** Commits what was written. */
export function commit(root: string): void {
  git(root, 'add', '--all')
  git(
    root,
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@localhost',
    'commit',
    '--quiet',
    '--message',
    'Work',
  )
}

/** The files that are not as they were committed. */
export function changed(root: string): readonly string[] {
  return git(root, 'status', '--porcelain').split('\n').filter(Boolean)
}

function git(root: string, ...words: readonly string[]): string {
  return execFileSync('git', words, { cwd: root, stdio: 'pipe', encoding: 'utf8' })
}
