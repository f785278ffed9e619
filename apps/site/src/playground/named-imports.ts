import type { SyntaxNode, Tree } from '@lezer/common'
import { parser } from '@lezer/javascript'

/** A module that code imports by name, and what it takes from it. */
export interface NamedImport {
  readonly module: string
  readonly line: number
  readonly names: readonly { readonly name: string; readonly local: string }[]
}

const typed = parser.configure({ dialect: 'ts' })

/** The tree of a piece of TypeScript; what is not finished yet is in it all the same. */
export function treeOf(code: string): Tree {
  return typed.parse(code)
}

/** The import statements of a piece of TypeScript, with the names each of them takes. */
export function namedImports(code: string): readonly NamedImport[] {
  return treeOf(code)
    .topNode.getChildren('ImportDeclaration')
    .flatMap((statement) => {
      const module = moduleOf(code, statement)
      if (module === undefined) return []
      const group = statement.getChild('ImportGroup')
      const line = code.slice(0, statement.from).split('\n').length
      return [
        {
          module,
          line,
          names: [...defaultIn(code, statement), ...(group === null ? [] : namesIn(code, group))],
        },
      ]
    })
}

/** The module that an import or export statement names. */
export function moduleOf(code: string, statement: SyntaxNode): string | undefined {
  const name = statement.getChild('String')
  return name === null ? undefined : code.slice(name.from + 1, name.to - 1)
}

/** What stands before the braces takes the default; what stands behind `* as` takes everything. */
function defaultIn(code: string, statement: SyntaxNode): NamedImport['names'] {
  const own = statement.getChild('VariableDefinition')
  if (own === null || own.prevSibling?.name === 'as') return []
  return [{ name: 'default', local: code.slice(own.from, own.to) }]
}

/** `b as c` takes `b` and calls it `c`. */
function namesIn(code: string, group: SyntaxNode): NamedImport['names'] {
  const names: { name: string; local: string }[] = []
  let last: { name: string; local: string } | undefined
  for (let node = group.firstChild; node !== null; node = node.nextSibling) {
    if (!['VariableName', 'VariableDefinition', 'default'].includes(node.name)) continue
    const word = code.slice(node.from, node.to)
    if (node.prevSibling?.name === 'as' && last !== undefined) last.local = word
    else names.push((last = { name: word, local: word }))
  }
  return names
}
