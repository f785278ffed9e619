import ts from 'typescript'

/** A name that a package exports, and what its doc comment says. */
export interface ExportedName {
  readonly package: string
  readonly name: string
  readonly isFunction: boolean
  /** The text of the doc comment before its first tag. */
  readonly sentence: string
  readonly example: string
}

/** The names that packages export from `src/index.ts`, with their doc comments. */
export function exportedNames(root: string, packages: readonly string[]): readonly ExportedName[] {
  const indexes = packages.map((name) => `${root}/packages/${name}/src/index.ts`)
  const program = ts.createProgram(indexes, {
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    noLib: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  return packages.flatMap((name, index) => {
    const file = program.getSourceFile(indexes[index] ?? '')
    const module = file && checker.getSymbolAtLocation(file)
    if (module === undefined) throw new Error(`packages/${name}/src/index.ts exports nothing.`)
    return checker.getExportsOfModule(module).map((symbol) => exportedName(name, symbol, checker))
  })
}

function exportedName(from: string, symbol: ts.Symbol, checker: ts.TypeChecker): ExportedName {
  const own = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)
  const tags = own.getJsDocTags(checker).filter(({ name }) => name === 'example')
  return {
    package: from,
    name: symbol.name,
    isFunction: (own.declarations ?? []).some(declaresFunction),
    sentence: ts.displayPartsToString(own.getDocumentationComment(checker)),
    example: tags.map(({ text }) => ts.displayPartsToString(text)).join('\n'),
  }
}

function declaresFunction(declaration: ts.Declaration): boolean {
  if (ts.isFunctionDeclaration(declaration)) return true
  if (!ts.isVariableDeclaration(declaration)) return false
  const { initializer } = declaration
  return (
    initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
  )
}
