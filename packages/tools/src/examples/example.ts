import ts from 'typescript'
import type { Fence } from './fence.ts'
import { type Imported, importedBy } from './import-table.ts'

/** An example ready to stand in a test: its imports taken out, its `// =>` lines turned into assertions. */
export interface Example {
  readonly line: number
  readonly imports: readonly Imported[]
  readonly body: string
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

const options = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext }

/**
 * Reads a fence. An expression followed by `// => value` on its last line, or on the next, is compared with the
 * value; comment lines below continue it until it is complete. Lines keep their numbers. What does not parse, and a
 * value that is compared with nothing, is an error that names its line.
 */
export function exampleOf({ line, code }: Fence): Example {
  refuseSyntaxErrors(code, line)
  const file = ts.createSourceFile('example.ts', asModule(code), options.target, true)
  const statements = file.statements.slice(0, -1)
  const expected = statements.map((statement, index) =>
    expectedAfter(code, statement.end, statements[index + 1]),
  )
  const compared = expected.filter((value) => value !== undefined).length
  if (compared !== (code.match(/\/\/ =>/g) ?? []).length) {
    throw new Error(`line ${line}: every "// =>" has to follow an expression that stands on its own.`)
  }
  const edits = statements.flatMap((statement, index) => editsOf(statement, expected[index], line))
  const body = applied(code, edits)
  refuseSyntaxErrors(body, line)
  return { line, imports: statements.filter(ts.isImportDeclaration).flatMap(importedBy), body }
}

/** The value behind `// =>`, with as many of the comment lines below as make it complete. */
function expectedAfter(code: string, end: number, next: ts.Statement | undefined): string | undefined {
  const between = code.slice(end, next === undefined ? code.length : next.getStart())
  const [, first, below = ''] =
    /^[^\n]*\n?[^\n]*?\/\/ =>([^\n]*)((?:\n[ \t]*\/\/[^\n]*)*)/.exec(between) ?? []
  if (first === undefined) return undefined
  const lines = [
    first,
    ...below
      .split('\n')
      .slice(1)
      .map((line) => line.replace(/^[ \t]*\/\//, '')),
  ]
  const values = lines.map((_, index) =>
    lines
      .slice(0, index + 1)
      .join('\n')
      .trim(),
  )
  return values.find((value) => syntaxError(`(${value})`) === undefined) ?? values.at(-1)
}

function editsOf(statement: ts.Statement, expected: string | undefined, line: number): readonly Edit[] {
  const whole = { from: statement.getStart(), to: statement.end }
  if (ts.isImportDeclaration(statement))
    return [{ ...whole, text: statement.getText().replaceAll(/[^\n]/g, '') }]
  if (expected !== undefined) {
    if (!ts.isExpressionStatement(statement)) {
      throw new Error(`line ${line}: only an expression can be compared: "${statement.getText()}".`)
    }
    const { expression } = statement
    return [
      { from: whole.from, to: whole.from, text: 'expectExample(' },
      { from: expression.end, to: whole.to, text: `).toEqual(${expected});` },
    ]
  }
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  const exported = modifiers.filter(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  return exported.map((modifier) => ({ from: modifier.getStart(), to: modifier.end, text: '' }))
}

function applied(code: string, edits: readonly Edit[]): string {
  return edits
    .toReversed()
    .reduce((text, { from, to, text: now }) => text.slice(0, from) + now + text.slice(to), code)
}

function refuseSyntaxErrors(code: string, line: number): void {
  const error = syntaxError(code)
  if (error === undefined) return
  const before = code.slice(0, error.start ?? 0).split('\n').length
  throw new Error(`line ${line + before}: ${ts.flattenDiagnosticMessageText(error.messageText, ' ')}`)
}

function syntaxError(code: string): ts.Diagnostic | undefined {
  return ts.transpileModule(asModule(code), { compilerOptions: options, reportDiagnostics: true })
    .diagnostics?.[0]
}

/** What makes `await` at the top of an example an await. */
function asModule(code: string): string {
  return `${code}\nexport {}\n`
}
