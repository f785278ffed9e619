import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DomainData } from '@ssi/rules'
import { readManifest, workspacePackages } from '../workspace/workspace-package.ts'
import { exportsOf } from './exports-of.ts'
import { type FrontDoor, readingsOf } from './reading.ts'
import { type Between, parseSnapshot, type Snapshot } from './snapshot.ts'

/** A published package as it is built now. */
export interface BuiltPackage {
  readonly folder: string
  readonly snapshot: Snapshot
  /** Its front doors, by the name they are exported under. */
  readonly front: (name: string) => FrontDoor
}

/** Where the release of a package keeps what it released. */
export const snapshotPath = (folder: string): string => join(folder, 'released', 'vocabulary.json')

/** The published packages of the workspace, built. */
export async function builtPackages(root: string): Promise<readonly BuiltPackage[]> {
  const published = workspacePackages(root).filter(({ manifest }) => !manifest.private)
  return await Promise.all(published.map(async ({ folder }) => await builtPackage(join(root, folder))))
}

async function builtPackage(folder: string): Promise<BuiltPackage> {
  const { name, version } = readManifest(join(folder, 'package.json'))
  const index = join(folder, 'dist', 'index.js')
  if (!existsSync(index)) throw new Error(`${name} is not built. Run npm test, which builds it first.`)
  const exported = (await import(pathToFileURL(index).href)) as Readonly<Record<string, FrontDoor>>
  const front = (door: string): FrontDoor => {
    const check = exported[door]
    if (check === undefined)
      throw new Error(`${name} names ${door} as the check of a record, and does not export it.`)
    return check
  }
  const published = publishedData(join(folder, 'dist', 'data.json'))
  return {
    folder,
    front,
    snapshot: {
      package: name,
      version,
      exports: exportsOf(folder),
      ...published,
      readings: published.data === undefined ? [] : readingsOf(published.data, front),
    },
  }
}

/** The data of a package: a domain, or what lies between domains, which has no scheme of its own. */
function publishedData(path: string): Pick<Snapshot, 'data' | 'between'> {
  if (!existsSync(path)) return {}
  const data = JSON.parse(readFileSync(path, 'utf8')) as DomainData | Between
  return 'scheme' in data ? { data } : { between: data }
}

/** What a package was when it was last released; nothing before its first release. */
export function releasedSnapshot(folder: string): Snapshot | undefined {
  const path = snapshotPath(folder)
  return existsSync(path) ? parseSnapshot(readFileSync(path, 'utf8'), path) : undefined
}

/** What is wrong with what the last release wrote down of a package; nothing before its first release. */
export function snapshotFaults(folder: string): readonly string[] {
  const { name, version } = readManifest(join(folder, 'package.json'))
  try {
    const released = releasedSnapshot(folder)
    if (released === undefined || released.version === version) return []
    return [
      `${name} is ${version}, and the last release wrote down ${released.version}. Take package.json back from git; only npm run release:version gives a version.`,
    ]
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}
