import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

// Packs every published package as it would be published, and installs the tarballs beside the outside tools.
const app = resolve(import.meta.dirname, '..')
const root = resolve(app, '../..')
const packed = mkdtempSync(join(tmpdir(), 'packed-'))
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly packageManager: string
}
const [pnpm = 'pnpm'] = packageManager.split('+')

for (const manifest of globSync('packages/*/package.json', { cwd: root })) {
  const { private: isPrivate } = JSON.parse(readFileSync(join(root, manifest), 'utf8')) as {
    readonly private?: boolean
  }
  if (isPrivate) continue
  execFileSync('npx', ['-y', pnpm, 'pack', '--pack-destination', packed], {
    cwd: join(root, dirname(manifest)),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
const tarballs = globSync('*.tgz', { cwd: packed }).map((name) => join(packed, name))
execFileSync(
  'npm',
  ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', ...tarballs],
  { cwd: app, stdio: ['ignore', 'ignore', 'inherit'] },
)
console.log(`${tarballs.length} packages packed and installed.`)
