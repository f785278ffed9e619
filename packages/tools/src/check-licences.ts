import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { type Dependency, licenceFaults } from './workspace/licences.ts'

// Fails where a dependency is under a licence that nobody has allowed; what is published may less than the tools.
const root = resolve(import.meta.dirname, '../../..')

function listed(...args: readonly string[]): Readonly<Record<string, readonly Dependency[]>> {
  const said = execFileSync('pnpm', ['licenses', 'list', '--json', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return said.trim().startsWith('{')
    ? (JSON.parse(said) as Readonly<Record<string, readonly Dependency[]>>)
    : {}
}

const faults = [
  ...licenceFaults(
    listed('--recursive', '--prod', '--filter', './packages/*', '--filter', '!@ssi/tools'),
    true,
  ),
  ...licenceFaults(listed('--recursive'), false),
]
for (const fault of new Set(faults)) console.error(fault)
if (faults.length > 0) process.exitCode = 1
