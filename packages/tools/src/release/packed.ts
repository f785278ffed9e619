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
