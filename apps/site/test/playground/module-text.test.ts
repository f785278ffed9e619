import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAtImports, importedModules } from '../../src/playground/module-text.ts'

describe('code cut at its imports', () => {
  it('names static, bare, re-exported and dynamic imports, and leaves look-alikes in strings and comments alone', () => {
    const code = [
      'import { a } from "@ssi/foi"',
      "import './beside.js'",
      'import*as b from"@ssi/rules";export{c}from"@ssi/ndtms";',
      "const late = await import('@ssi/foi/files')",
      `const said = "import { x } from 'no'" + \`import \${await import("k")}\``,
      "// import { y } from 'nor-this'",
      'import.meta.url',
    ].join('\n')
    expect(importedModules(cutAtImports(code))).toEqual([
      '@ssi/foi',
      './beside.js',
      '@ssi/rules',
      '@ssi/ndtms',
      '@ssi/foi/files',
      'k',
    ])
  })

  it('is the code again when it is joined, whatever the code is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (code) => {
        expect(cutAtImports(code).join('')).toBe(code)
      }),
    )
  })

  it('finds exactly the modules of import statements, between any statements that hold strings', () => {
    const name = fc.stringMatching(/^[a-z@/.-]{1,12}$/)
    const statement = fc.oneof(
      fc.tuple(name, fc.constantFrom('"', "'")).map(([module, quote]) => ({
        code: `import ${quote}${module}${quote}`,
        modules: [module],
      })),
      fc.string({ maxLength: 20 }).map((text) => ({
        code: `const import_ = ${JSON.stringify(`from "${text}"`)}`,
        modules: [] as string[],
      })),
      name.map((module) => ({ code: `export * from '${module}'`, modules: [module] })),
      fc.constant({ code: '/* import "no" */ `from "no"`', modules: [] as string[] }),
    )
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 12 }), (statements) => {
        const text = cutAtImports(statements.map(({ code }) => code).join('\n'))
        expect(text.filter((_, index) => index % 2 === 1)).toEqual(
          statements.flatMap(({ modules }) => modules),
        )
      }),
    )
  })
})
