import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeBillsOfMaterials } from './bills-of-materials.ts'
import { zipped } from './site-zip.ts'

// Writes what goes with a release beside the packages: what each is made of, and the whole built reference.
const root = resolve(import.meta.dirname, '../../../..')
const site = join(root, 'apps/site/build')
const folder = join(root, 'release')

if (existsSync(site)) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  writeBillsOfMaterials(root, folder)
  writeFileSync(join(folder, 'reference.zip'), await zipped(site))
  for (const name of readdirSync(folder).toSorted())
    console.log(`release/${name}: ${statSync(join(folder, name)).size} bytes`)
} else {
  console.error('The reference is not built. Run npm run release:assets, which builds it first.')
  process.exitCode = 1
}
