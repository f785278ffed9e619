import type { SyntaxNode } from '@lezer/common'
import { type NamedImport, namedImports, moduleOf, treeOf } from './named-imports.ts'

/** Everything that the editor suggests, as the build writes it. */
export interface CompletionData {
  /** The names that each module exports. */
  readonly exports: Readonly<Record<string, readonly ExportedName[]>>
  readonly ids: readonly { readonly module: string; readonly id: string; readonly label: string }[]
  readonly fields: readonly {
    readonly module: string
    readonly name: string
    readonly record: string
    readonly question: string
  }[]
}

export interface ExportedName {
  readonly name: string
  readonly isType: boolean
  readonly signature: string
  /** The first sentence of its doc comment. */
  readonly says: string
}

/** Something to put in, with what it is in a few words, and in more. */
export interface Suggestion {
  readonly label: string
  readonly detail?: string
  readonly info?: string
}

/** What may stand between two places of the code. */
export interface Suggestions {
  readonly from: number
  readonly to: number
  readonly options: readonly Suggestion[]
}

/**
 * What fits at a place of the code: modules where one is named, names of a module between its braces, ids in a string,
 * fields in an object, and elsewhere the names that the code has imported.
 */
export function suggestionsAt(code: string, at: number, data: CompletionData): Suggestions | undefined {
  const node = treeOf(code).resolveInner(at, -1)
  if (node.name === 'String') return inString(code, node, at, data)
  const within = enclosing(node, ['ImportGroup', 'ObjectExpression', 'ObjectPattern'])
  const from = at - (/[\w$]*$/.exec(code.slice(0, at))?.[0].length ?? 0)
  const options =
    within?.name === 'ImportGroup' ? namesFor(code, within, data) : elsewhere(code, node, within, data)
  return options.length === 0 ? undefined : { from, to: at, options }
}

function inString(code: string, node: SyntaxNode, at: number, data: CompletionData): Suggestions | undefined {
  const isClosed = node.to - node.from > 1 && code[node.to - 1] === code[node.from]
  const [from, to] = [node.from + 1, isClosed ? node.to - 1 : node.to]
  if (at < from || at > to) return undefined
  const isModule = ['ImportDeclaration', 'ExportDeclaration', 'DynamicImport'].includes(
    node.parent?.name ?? '',
  )
  if (isModule) return { from, to, options: Object.keys(data.exports).map((label) => ({ label })) }
  return {
    from,
    to,
    options: ofImported(namedImports(code), data.ids).map(({ id, label }) => ({ label: id, detail: label })),
  }
}

/** The names of the module that an import statement names; of all modules while it names none. */
function namesFor(code: string, group: SyntaxNode, data: CompletionData): readonly Suggestion[] {
  const module = group.parent === null ? undefined : moduleOf(code, group.parent)
  const modules =
    module === undefined || !Object.hasOwn(data.exports, module) ? Object.keys(data.exports) : [module]
  return modules.flatMap((name) => (data.exports[name] ?? []).map((own) => suggestionOf(own, own.name, name)))
}

function elsewhere(
  code: string,
  node: SyntaxNode,
  within: SyntaxNode | undefined,
  data: CompletionData,
): readonly Suggestion[] {
  const imports = namedImports(code)
  if (isFieldPlace(node, within)) {
    return ofImported(imports, data.fields).map(({ name, record, question }) => ({
      label: name,
      detail: record,
      info: question,
    }))
  }
  if (node.name !== 'VariableName') return []
  return imports.flatMap(({ module, names }) =>
    names.flatMap(({ name, local }) =>
      (data.exports[module] ?? [])
        .filter((own) => own.name === name)
        .map((own) => suggestionOf(own, local, module)),
    ),
  )
}

const fieldNodes = new Set([
  'PropertyDefinition',
  'PropertyName',
  'ObjectExpression',
  'ObjectPattern',
  '{',
  ',',
  '⚠',
])

function isFieldPlace(node: SyntaxNode, within: SyntaxNode | undefined): boolean {
  return within !== undefined && node.parent?.name !== 'MemberExpression' && fieldNodes.has(node.name)
}

function suggestionOf({ signature, says }: ExportedName, label: string, module: string): Suggestion {
  return { label, detail: module, info: `${signature}\n${says}` }
}

/** What belongs to the modules that the code imports; everything while it imports none of them. */
function ofImported<T extends { readonly module: string }>(
  imports: readonly NamedImport[],
  all: readonly T[],
): readonly T[] {
  const own = all.filter(({ module }) => imports.some((imported) => isOf(imported.module, module)))
  return own.length === 0 ? all : own
}

function isOf(imported: string, module: string): boolean {
  return imported === module || imported.startsWith(`${module}/`)
}

function enclosing(node: SyntaxNode, names: readonly string[]): SyntaxNode | undefined {
  for (let outer: SyntaxNode | null = node; outer !== null; outer = outer.parent)
    if (names.includes(outer.name)) return outer
  return undefined
}
