import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** What a published package is made of, in CycloneDX. */
export interface BillOfMaterials {
  readonly bomFormat: string
  readonly specVersion: string
  readonly metadata: { readonly component: { readonly purl: string } }
  readonly components: readonly { readonly purl: string; readonly licenses?: readonly object[] }[]
}

/** Writes what each published package is made of, as pnpm knows it: `ssi-ndtms-1.0.0.cdx.json`. */
export function writeBillsOfMaterials(root: string, folder: string): void {
  const published = ['--filter', './packages/*', '--filter', '!@ssi/tools']
  const form = ['--sbom-format', 'cyclonedx', '--prod', '--split', '--out', join(folder, '%s-%v.cdx.json')]
  execFileSync('pnpm', ['sbom', ...form, ...published], { cwd: root, stdio: 'pipe' })
}
