import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

interface Entry {
  readonly import?: { readonly types?: string }
}

/** The names that each entry of a built package exports, types included, in the order of the alphabet. */
export function exportsOf(folder: string): Readonly<Record<string, readonly string[]>> {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string | Entry>>
  }
  const entries = Object.entries(manifest.exports).flatMap(([entry, target]) => {
    const types = typeof target === 'string' ? undefined : target.import?.types
    return types === undefined ? [] : [[entry, join(folder, types)] as const]
  })
  const program = ts.createProgram(
    entries.map(([, path]) => path),
    {
      module: ts.ModuleKind.Preserve,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      noEmit: true,
      noLib: true,
      types: [],
    },
  )
  return Object.fromEntries(entries.map(([entry, path]) => [entry, namesIn(program, path)]))
}

function namesIn(program: ts.Program, path: string): readonly string[] {
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(path)
  const module = file && checker.getSymbolAtLocation(file)
  if (module === undefined) throw new Error(`${path} exports nothing.`)
  return checker
    .getExportsOfModule(module)
    .map(({ name }) => name)
    .toSorted()
}
