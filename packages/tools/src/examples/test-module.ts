import { exampleOf } from './example.ts'
import { type Fence } from './fence.ts'
import { importLines } from './import-table.ts'

/** The test file of one documented file: each fence is a test of its own, named by its place. */
export function testModule(file: string, fences: readonly Fence[]): string {
  const examples = fences.map((fence) => inFile(file, () => exampleOf(fence)))
  const imports = inFile(file, () => importLines(examples.flatMap((example) => example.imports)))
  const tests = examples.map(
    ({ line, body }) => `example('${file}, line ${line}', async () => {\n${body}\n})`,
  )
  return ["import { expect as expectExample, it as example } from 'vitest'", ...imports, '', ...tests, ''].join('\n')
}

function inFile<Result>(file: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw new Error(`${file}, ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
