import { told } from './told.ts'
import { declaredChanges } from './vocabulary/changesets.ts'
import { packageChanges } from './vocabulary/compare-packages.ts'
import { gateFaults } from './vocabulary/gate.ts'
import { builtPackages } from './vocabulary/package-snapshot.ts'

// Fails where the changesets say less than what changed.
const root = process.cwd()
await told(async () => {
  const packages = await builtPackages(root)
  const names = packages.map(({ snapshot }) => snapshot.package)
  const faults = gateFaults(packages.map(packageChanges), names, await declaredChanges(root))
  if (faults.length > 0) throw new Error(faults.join('\n'))
})
