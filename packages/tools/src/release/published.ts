import type { Packed } from './packed.ts'

/** How a packed version stands on a registry. */
export type Published = 'absent' | 'same' | 'other'

const tries = 3

/**
 * Whether a registry has a version already, with the same content or with another.
 *
 * @throws Error where the registry does not answer, asked several times, or answers with a fault.
 */
export async function published(registry: string, { name, version, integrity }: Packed): Promise<Published> {
  const response = await asked(new URL(name.replace('/', '%2f'), registry), registry)
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

/** Whether a registry answers at all. */
export async function answers(registry: string): Promise<boolean> {
  try {
    return (await asked(new URL('-/ping', registry), registry)).ok
  } catch {
    return false
  }
}

/**
 * What a registry answers. It closes connections that nothing was asked on for a while, so one fault is no answer yet.
 *
 * @throws Error where it does not answer, asked several times.
 */
export async function asked(address: URL, registry: string, left = tries): Promise<Response> {
  try {
    return await fetch(address)
  } catch (cause) {
    if (left > 1) return await asked(address, registry, left - 1)
    throw new Error(
      `The registry ${registry} does not answer. Run this again when it does: it goes on with what is missing.`,
      { cause },
    )
  }
}
