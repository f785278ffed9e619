import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { expect, it } from 'vitest'
import { type BillOfMaterials, writeBillsOfMaterials } from '../src/release/bills-of-materials.ts'
import { zipped } from '../src/release/site-zip.ts'
import { workspacePackages } from '../src/workspace/workspace-package.ts'
import { root } from './root.ts'

const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`

it('each published package has a bill of materials in CycloneDX that names what it asks for, with licences', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bills-'))
  writeBillsOfMaterials(root, folder)
  const bills = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as BillOfMaterials,
  )
  rmSync(folder, { recursive: true })
  const published = workspacePackages(root).filter(({ manifest }) => !manifest.private)
  expect(bills).toHaveLength(published.length)
  for (const { manifest } of published) {
    const bill = bills.find(
      ({ metadata }) => metadata.component.purl === purl(manifest.name, manifest.version),
    )
    const asked = Object.entries(manifest.dependencies ?? {}).filter(
      ([, version]) => !version.startsWith('workspace:'),
    )
    expect([bill?.bomFormat, bill?.specVersion]).toEqual(['CycloneDX', '1.7'])
    expect(bill?.components.map((component) => component.purl)).toEqual(
      expect.arrayContaining(asked.map(([name, version]) => purl(name, version))),
    )
    expect(bill?.components.filter(({ licenses = [] }) => licenses.length === 0)).toEqual([])
  }
})

it('a site is zipped file by file, and the same site gives the same archive', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  mkdirSync(join(folder, 'ndtms'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Reference</title>')
  writeFileSync(join(folder, 'ndtms/index.html'), '<!doctype html><title>NDTMS</title>')
  const [once, again] = [await zipped(folder), await zipped(folder)]
  rmSync(folder, { recursive: true })
  expect(Buffer.compare(once, again)).toBe(0)
  const archive = await JSZip.loadAsync(once, { checkCRC32: true })
  expect(Object.keys(archive.files)).toEqual(['index.html', 'ndtms/index.html'])
  expect(await archive.file('ndtms/index.html')?.async('string')).toBe('<!doctype html><title>NDTMS</title>')
})
