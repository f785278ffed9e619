import ts from 'typescript'
import { publishedEntries } from '../workspace/published-entries.ts'

/** The names that each entry of a built package exports, types included, in the order of the alphabet. */
export function exportsOf(folder: string): Readonly<Record<string, readonly string[]>> {
  const entries = publishedEntries(folder)
  const program = ts.createProgram(
    entries.map(({ types }) => types),
    {
      module: ts.ModuleKind.Preserve,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      noEmit: true,
      noLib: true,
      types: [],
    },
  )
  return Object.fromEntries(entries.map(({ path, types }) => [path, namesIn(program, types)]))
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
