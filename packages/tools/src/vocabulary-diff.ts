import { told } from './told.ts'
import { declaredChanges } from './vocabulary/changesets.ts'
import { packageChanges } from './vocabulary/compare-packages.ts'
import { gateFaults } from './vocabulary/gate.ts'
import { builtPackages } from './vocabulary/package-snapshot.ts'
import { printedChanges } from './vocabulary/print-changes.ts'

// Prints what changed in each package since its last release, the smallest honest bump, and what the changesets do not
// say yet.
const root = process.cwd()
await told(async () => {
  const declared = await declaredChanges(root)
  const packages = (await builtPackages(root)).map(packageChanges)
  for (const entry of packages) console.log(printedChanges(entry, declared.meanings))
  const names = packages.map((entry) => entry.package)
  for (const fault of gateFaults(packages, names, declared)) console.log(`\nNot yet: ${fault}`)
})
