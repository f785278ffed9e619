import ts from 'typescript'

/** A name that an example imports. */
export interface Imported {
  readonly local: string
  readonly name: string
  readonly from: string
  readonly isType: boolean
}

/** The names that an import statement brings. A namespace goes by `*`. */
export function importedBy(statement: ts.ImportDeclaration): readonly Imported[] {
  const { importClause, moduleSpecifier } = statement
  const from = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''
  if (importClause === undefined) return []
  const { name, namedBindings } = importClause
  const whole = importClause.phaseModifier === ts.SyntaxKind.TypeKeyword
  const own = name === undefined ? [] : [{ local: name.text, name: 'default', from, isType: whole }]
  if (namedBindings === undefined) return own
  if (ts.isNamespaceImport(namedBindings))
    return [...own, { local: namedBindings.name.text, name: '*', from, isType: whole }]
  const named = namedBindings.elements.map((element) => ({
    local: element.name.text,
    name: (element.propertyName ?? element.name).text,
    from,
    isType: whole || element.isTypeOnly,
  }))
  return [...own, ...named]
}

/** One import statement for each name, whatever number of examples asks for it. Two names that clash are an error. */
export function importLines(imported: readonly Imported[]): readonly string[] {
  const table = new Map<string, Imported>()
  for (const entry of imported) {
    const { local, name, from, isType } = entry
    const before = table.get(local) ?? entry
    if (before.name !== name || before.from !== from) {
      throw new Error(
        `"${local}" is imported from "${before.from}" and from "${from}" in one file: rename one of them.`,
      )
    }
    table.set(local, { ...entry, isType: isType && before.isType })
  }
  return [...table.values()].map(importLine)
}

function importLine({ local, name, from, isType }: Imported): string {
  const named = name === '*' ? `* as ${local}` : name === local ? `{ ${name} }` : `{ ${name} as ${local} }`
  return `import ${isType ? 'type ' : ''}${named} from '${from}'`
}
