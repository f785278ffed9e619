import ts from 'typescript'
import type { ExportedName } from '../../src/playground/completions.ts'
import type { BrowserModule } from './browser-modules.ts'

const LONGEST = 240

/** What each module exports, with the signature and the first sentence of each name, from the types it ships. */
export function exportedNames(
  modules: readonly BrowserModule[],
): Readonly<Record<string, readonly ExportedName[]>> {
  const program = ts.createProgram(
    modules.map(({ types }) => types),
    {
      noLib: true,
      types: [],
      module: ts.ModuleKind.Preserve,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    },
  )
  const checker = program.getTypeChecker()
  return Object.fromEntries(
    modules.map(({ name, types }) => {
      const file = program.getSourceFile(types)
      const symbol = file && checker.getSymbolAtLocation(file)
      const exported = symbol === undefined ? [] : checker.getExportsOfModule(symbol)
      return [name, exported.map((own) => exportedName(own, checker)).toSorted(byName)]
    }),
  )
}

function exportedName(symbol: ts.Symbol, checker: ts.TypeChecker): ExportedName {
  const own = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)
  const [declaration] = own.declarations ?? []
  const text = declaration === undefined ? symbol.name : signatureOf(declaration, symbol.name)
  const says = ts.displayPartsToString(own.getDocumentationComment(checker))
  return {
    name: symbol.name,
    isType: (own.flags & ts.SymbolFlags.Value) === 0,
    signature: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text,
    says: firstSentence(says),
  }
}

/** How a name is declared, on one line and without what is inside it. */
function signatureOf(declaration: ts.Declaration, name: string): string {
  const text = (node: ts.Node | undefined) => node?.getText().replaceAll(/\s+/g, ' ') ?? ''
  if (ts.isFunctionDeclaration(declaration)) {
    const parameters = declaration.parameters.map(text).join(', ')
    return `${name}(${parameters}): ${text(declaration.type)}`
  }
  if (ts.isVariableDeclaration(declaration)) return `${name}: ${text(declaration.type)}`
  if (ts.isTypeAliasDeclaration(declaration)) return `type ${name} = ${text(declaration.type)}`
  return ts.isInterfaceDeclaration(declaration) ? `interface ${name}` : name
}

function firstSentence(text: string): string {
  return /^[^]*?[.!?](?=\s|$)/.exec(text)?.[0].replaceAll(/\s+/g, ' ') ?? text
}

function byName(one: ExportedName, other: ExportedName): number {
  return one.name < other.name ? -1 : 1
}
