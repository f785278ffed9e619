import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { workspacePackages } from '../workspace/workspace-package.ts'

// Removes what was built in the workspace it is called in. A cache lays what it kept over what is there: a file that only
// an older build had would stay beside it, and be published with it.
const root = process.cwd()

for (const { folder } of workspacePackages(root))
  for (const built of ['dist', 'build']) rmSync(join(root, folder, built), { recursive: true, force: true })
