import { expect, it } from 'vitest'
import { publishFaults } from '../src/release/publish-faults.ts'

const local = 'http://127.0.0.1:4873/'
const clean = {
  rehearsal: true,
  registry: local,
  address: 'https://ssi.invalid',
  dirty: [],
  open: [],
  kept: [],
}

it('a rehearsal on this machine may begin, with no public address', () => {
  expect(publishFaults(clean)).toEqual([])
})

it('a rehearsal goes to no other machine', () => {
  expect(publishFaults({ ...clean, registry: 'https://127.0.0.1.example.org/' })).toEqual([
    'A rehearsal publishes to this machine alone, and the registry in force is https://127.0.0.1.example.org/ ' +
      'Set pnpm_config_registry to a registry on 127.0.0.1.',
  ])
})

it('a publish in earnest needs the public address', () => {
  const earnest = { ...clean, rehearsal: false, registry: 'https://registry.example.org/' }
  expect(publishFaults(earnest)).toEqual([
    'The public address of the reference is https://ssi.invalid, which leads nowhere: packages would name pages that ' +
      'nobody can open. Set it in packages/taxonomy/src/public-address.ts.',
  ])
  expect(publishFaults({ ...earnest, address: 'https://example.org' })).toEqual([])
})

it('nothing uncommitted and no open changeset is published', () => {
  expect(publishFaults({ ...clean, dirty: ['a.ts', 'b.ts'], open: ['.changeset/c.md'] })).toEqual([
    'These files are not committed: a.ts, b.ts. Commit them, or take them back.',
    'These changesets are in no version yet: .changeset/c.md. Run npm run release:version and commit what it writes.',
  ])
  expect(publishFaults({ ...clean, dirty: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] })).toEqual([
    'These files are not committed: a, b, c, d, e and 2 more. Commit them, or take them back.',
  ])
})
