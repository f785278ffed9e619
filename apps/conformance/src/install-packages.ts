import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

// Packs every published package as it would be published, and installs the tarballs beside the outside tools.
const app = resolve(import.meta.dirname, '..')
const root = resolve(app, '../..')
const packed = mkdtempSync(join(tmpdir(), 'packed-'))
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly packageManager: string
}
const [pnpm = 'pnpm'] = packageManager.split('+')

interface Manifest {
  readonly name: string
  readonly private?: boolean
}

// The private packages are filtered out by name: pnpm packs them, too.
const published = globSync('packages/*/package.json', { cwd: root })
  .map((path) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest)
  .filter((manifest) => manifest.private !== true)
execFileSync(
  'npx',
  [
    '-y',
    pnpm,
    '-r',
    ...published.map(({ name }) => `--filter=${name}`),
    'pack',
    '--pack-destination',
    packed,
  ],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
)
const tarballs = globSync('*.tgz', { cwd: packed }).map((name) => join(packed, name))
execFileSync(
  'npm',
  ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', ...tarballs],
  { cwd: app, stdio: ['ignore', 'ignore', 'inherit'] },
)
console.log(`${tarballs.length} packages packed and installed.`)
