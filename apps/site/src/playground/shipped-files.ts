import type { ModuleText } from './module-text.ts'
import type { Program } from './program.ts'
import { playgroundAddress, type ShippedModules } from './shipped.ts'

const files = new Map<string, Promise<unknown>>()

/** The modules that code can import; fetched once. */
export function shippedModules(): Promise<ShippedModules> {
  return once(playgroundAddress.modules, (response) => response.json()) as Promise<ShippedModules>
}

/** A program of some code, with the modules it imports; each file is fetched once. */
export async function programOf(code: ModuleText, imported: readonly string[]): Promise<Program> {
  const shipped = await shippedModules()
  const names = [...new Set(imported.flatMap((name) => shipped[name]?.files ?? []))]
  const [worker, ...modules] = await Promise.all([
    once(playgroundAddress.worker, (response) => response.text()) as Promise<string>,
    ...names.map(async (name) => {
      const text = once(playgroundAddress.file(name), (response) => response.json())
      return [name, (await text) as ModuleText] as const
    }),
  ])
  return {
    worker,
    modules,
    code: code.map((part, index) => (index % 2 === 0 ? part : fileOf(part, shipped))),
  }
}

/** The file that stands for a module is the last of those it is made of. */
function fileOf(module: string, shipped: ShippedModules): string {
  return shipped[module]?.files.at(-1) ?? module
}

/** What an address gives; asked for again only when it failed. */
async function once(address: string, read: (response: Response) => Promise<unknown>): Promise<unknown> {
  const file = files.get(address) ?? fetched(address, read)
  files.set(address, file)
  try {
    return await file
  } catch (error) {
    files.delete(address)
    throw error
  }
}

async function fetched(address: string, read: (response: Response) => Promise<unknown>): Promise<unknown> {
  const response = await fetch(address, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return read(response)
}
