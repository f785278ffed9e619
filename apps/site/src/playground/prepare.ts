import { transform } from 'sucrase'
import type { Fault } from './fault.ts'
import { importFaults, unknownModule } from './import-faults.ts'
import { cutAtImports, importedModules, type ModuleText } from './module-text.ts'
import type { ShippedModules } from './shipped.ts'
import { withValuesShown } from './shown-values.ts'
import { words } from './words.ts'

/** Code that can be run, or what keeps it from running. */
export type Prepared =
  | { readonly kind: 'ready'; readonly text: ModuleText; readonly modules: readonly string[] }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }

/** Takes the types out of code and finds what it imports. Nothing is run; every line keeps its number. */
export function prepare(code: string, shipped: ShippedModules): Prepared {
  try {
    const own = withoutTypes(withValuesShown(code))
    const faults = importFaults(code, shipped)
    if (faults.length > 0) return { kind: 'faulty', faults }
    const text = cutAtImports(own)
    const modules = importedModules(text)
    const unknown = modules.filter((name) => !Object.hasOwn(shipped, name))
    if (unknown.length === 0) return { kind: 'ready', text, modules }
    return { kind: 'faulty', faults: unknown.map((name) => ({ text: unknownModule(name, shipped) })) }
  } catch (error) {
    return { kind: 'faulty', faults: [syntaxFault(error)] }
  }
}

function withoutTypes(code: string): string {
  return transform(code, { transforms: ['typescript'], disableESTransforms: true }).code
}

/** The parser writes the place behind its sentence, as in `Unexpected token (2:7)`. */
function syntaxFault(error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error)
  const [, says = message, line] =
    /^(?:Error transforming [^:]*: )?(.*?)(?: \((\d+):\d+\))?$/s.exec(message) ?? []
  return { ...(line === undefined ? {} : { line: Number(line) }), text: words.syntax(says) }
}
