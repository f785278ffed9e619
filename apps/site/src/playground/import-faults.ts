import { nearest } from '@ssi/taxonomy'
import type { Fault } from './fault.ts'
import { namedImports } from './named-imports.ts'
import type { ShippedModules } from './shipped.ts'
import { words } from './words.ts'

/**
 * What code imports and nobody gives: a module that is not here, a name that a module does not export. An import that
 * the code never uses counts too.
 */
export function importFaults(code: string, shipped: ShippedModules): readonly Fault[] {
  return namedImports(code).flatMap(({ module, line, names }) => {
    const own = Object.hasOwn(shipped, module) ? shipped[module] : undefined
    if (own === undefined) return [{ line, text: unknownModule(module, shipped) }]
    const exported = [...own.exports, ...own.types]
    return names
      .filter(({ name }) => !exported.includes(name))
      .map(({ name }) => ({ line, text: words.unknownName(name, module, nearest(name, exported)) }))
  })
}

/** What to say of a module that is not here. */
export function unknownModule(module: string, shipped: ShippedModules): string {
  const names = Object.keys(shipped)
  return words.unknownModule(module, nearest(module, names), names)
}
