import { resolve } from 'node:path'
import { declaredChanges } from './vocabulary/changesets.ts'
import { packageChanges } from './vocabulary/compare-packages.ts'
import { gateFaults } from './vocabulary/gate.ts'
import { builtPackages } from './vocabulary/package-snapshot.ts'

// Fails where the changesets say less than what changed.
const root = resolve(import.meta.dirname, '../../..')
const packages = await builtPackages(root)
const names = packages.map(({ snapshot }) => snapshot.package)
const faults = gateFaults(packages.map(packageChanges), names, await declaredChanges(root))
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
