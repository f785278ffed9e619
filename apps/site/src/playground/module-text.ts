import { parser } from '@lezer/javascript'

/** The text of a module, cut at its imports: what stands at an odd place is the name of a module that it imports. */
export type ModuleText = readonly string[]

const importing = new Set(['ImportDeclaration', 'ExportDeclaration', 'DynamicImport'])

/** Cuts JavaScript at the names of the modules it imports; joined again, the parts are the code. */
export function cutAtImports(code: string): ModuleText {
  const parts: string[] = []
  let at = 0
  parser.parse(code).iterate({
    enter({ name, from, to, node }) {
      if (name !== 'String' || !importing.has(node.parent?.name ?? '')) return
      parts.push(code.slice(at, from + 1), code.slice(from + 1, to - 1))
      at = to - 1
    },
  })
  return [...parts, code.slice(at)]
}

/** The names of the modules that a text imports. */
export function importedModules(text: ModuleText): readonly string[] {
  return [...new Set(text.filter((_, index) => index % 2 === 1))]
}
