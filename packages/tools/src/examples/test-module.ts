import { exampleOf } from './example.ts'
import { type Fence } from './fence.ts'
import { importLines } from './import-table.ts'

/**
 * The test file of one documented file: each fence is a test of its own, named by its place. What cannot be read as an
 * example is a test that fails and says so.
 */
export function testModule(file: string, fences: readonly Fence[]): string {
  try {
    const examples = fences.map(exampleOf)
    const imports = importLines(examples.flatMap((example) => example.imports))
    const tests = examples.map(({ line, body }) => test(`${file}, line ${line}`, `\n${body}\n`))
    return module(imports, tests)
  } catch (error) {
    const message = `${file}, ${error instanceof Error ? error.message : String(error)}`
    return module([], [test(file, ` throw new Error(${JSON.stringify(message)}) `)])
  }
}

function module(imports: readonly string[], tests: readonly string[]): string {
  return [
    "import { expect as expectExample, it as example } from 'vitest'",
    ...imports,
    '',
    ...tests,
    '',
  ].join('\n')
}

function test(place: string, body: string): string {
  return `example('${place}', async () => {${body}})`
}
