import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A package as it would be published: its name, its version, and the digest of its tarball. */
export interface Packed {
  readonly name: string
  readonly version: string
  readonly integrity: string
}

/** Packs a built package and throws the tarball away: the same files always give the same digest. */
export function packed(folder: string): Packed {
  const destination = mkdtempSync(join(tmpdir(), 'packed-'))
  try {
    const said = execFileSync('pnpm', ['pack', '--json', '--pack-destination', destination], {
      cwd: folder,
      encoding: 'utf8',
    })
    const { name, version, integrity } = JSON.parse(said) as Packed
    return { name, version, integrity }
  } finally {
    rmSync(destination, { recursive: true })
  }
}

/** How a packed version stands on a registry. */
export type Published = 'absent' | 'same' | 'other'

/** Whether a registry has a version already, with the same content or with another. */
export async function published(registry: string, { name, version, integrity }: Packed): Promise<Published> {
  const response = await fetch(new URL(name.replace('/', '%2f'), registry))
  if (response.status === 404) return 'absent'
  if (!response.ok)
    throw new Error(`The registry answers ${response.status} where it is asked for ${name}. Try again later.`)
  const { versions = {} } = (await response.json()) as {
    readonly versions?: Readonly<Record<string, { readonly dist: { readonly integrity: string } }>>
  }
  const there = Object.hasOwn(versions, version) ? versions[version] : undefined
  if (there === undefined) return 'absent'
  return there.dist.integrity === integrity ? 'same' : 'other'
}
