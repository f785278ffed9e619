import { told } from './told.ts'
import { declaredChanges } from './vocabulary/changesets.ts'
import { packageChanges } from './vocabulary/compare-packages.ts'
import { builtPackages } from './vocabulary/package-snapshot.ts'
import { printedChanges } from './vocabulary/print-changes.ts'

// Prints what changed in each package since its last release, and the smallest honest bump.
const root = process.cwd()
await told(async () => {
  const { meanings } = await declaredChanges(root)
  for (const built of await builtPackages(root)) console.log(printedChanges(packageChanges(built), meanings))
})
