import { describe, expect, it } from 'vitest'
import { exampleOf } from '../src/examples/example.ts'
import { docComments, runFences } from '../src/examples/fence.ts'
import { testModule } from '../src/examples/test-module.ts'

const body = (code: string): string => exampleOf({ line: 1, code }).body

describe('finding examples', () => {
  it('takes the fences marked to run and leaves the others', () => {
    const markdown = ['# Title', '```ts run', 'one()', '```', '```ts', 'two()', '```'].join('\n')
    expect(runFences(markdown)).toEqual([{ line: 2, code: 'one()' }])
  })

  it('leaves a fence that is shown inside a longer one', () => {
    expect(runFences(['````md', '```ts run', 'one()', '```', '````'].join('\n'))).toEqual([])
  })

  it('finds fences in doc comments at the line they have in the file', () => {
    const source = [
      "const glob = 'src/**/*.ts'",
      '',
      '/**',
      ' * Says one.',
      ' * ```ts run',
      ' * one() // => 1',
      ' * ```',
      ' */',
    ].join('\n')
    expect(runFences(docComments(source))).toEqual([{ line: 5, code: 'one() // => 1' }])
  })

  it('finds no fence in code', () => {
    expect(runFences(docComments('const text = `\n```ts run\none()\n```\n`'))).toEqual([])
  })
})

describe('an example as a test', () => {
  it('compares an expression with its value', () => {
    expect(body('one() // => 1')).toBe('expectExample(one()).toEqual(1); // => 1')
  })

  it('compares an expression of several lines, its value behind it or below it', () => {
    expect(body('one({\n  a: 1,\n}) // => 1')).toBe('expectExample(one({\n  a: 1,\n})).toEqual(1); // => 1')
    expect(body('one()\n// => 1\ntwo()')).toBe('expectExample(one()).toEqual(1);\n// => 1\ntwo()')
  })

  it('reads a value that goes on in the comment lines below', () => {
    expect(body('one()\n// => {\n//   a: 1,\n// }\n// a remark')).toContain('.toEqual({\n   a: 1,\n });')
    expect(body('one() // => 1\n// a remark')).toContain('.toEqual(1);')
  })

  it('keeps statements, and every line at its number', () => {
    expect(body("import { one } from 'one'\n\nexport const a = one()\na // => 1")).toBe(
      '\n\n const a = one()\nexpectExample(a).toEqual(1); // => 1',
    )
  })

  it('may await', () => {
    expect(body('await one() // => 1')).toBe('expectExample(await one()).toEqual(1); // => 1')
  })

  it.for([
    ['a fence that does not parse', 'const a = \nconst b = {', 'line 4: Expression expected.'],
    ['a value that does not parse', 'one() // => {', 'line 3: '],
    [
      'a value behind a declaration',
      'const a = 1 // => 1',
      'line 2: only an expression can be compared: "const a = 1".',
    ],
    [
      'a value inside a block',
      'if (a) {\n  one() // => 1\n}',
      'line 2: every "// =>" has to follow an expression that stands on its own.',
    ],
  ] as const)('refuses %s and names its place', ([, code, message]) => {
    expect(() => exampleOf({ line: 2, code })).toThrow(message)
  })
})

describe('the test file of a documented file', () => {
  it('imports each name once and names each test by its place', () => {
    const fences = [
      { line: 3, code: "import { a, type B } from 'x'\na() // => 1" },
      { line: 9, code: "import { a as c, B } from 'x'\nimport * as all from 'y'\nc() // => 2" },
    ]
    expect(testModule('README.md', fences).split('\n')).toEqual([
      "import { expect as expectExample, it as example } from 'vitest'",
      "import { a } from 'x'",
      "import { B } from 'x'",
      "import { a as c } from 'x'",
      "import * as all from 'y'",
      '',
      "example('README.md, line 3', async () => {",
      '',
      'expectExample(a()).toEqual(1); // => 1',
      '})',
      "example('README.md, line 9', async () => {",
      '',
      '',
      'expectExample(c()).toEqual(2); // => 2',
      '})',
      '',
    ])
  })

  it('fails, and names the place, where an example cannot be read', () => {
    const clashing = [
      { line: 3, code: "import { a } from 'x'" },
      { line: 9, code: "import { a } from 'y'" },
    ]
    expect(testModule('README.md', clashing)).toContain(
      String.raw`throw new Error("README.md, \"a\" is imported from \"x\" and from \"y\" in one file: rename one of them.")`,
    )
    expect(testModule('README.md', [{ line: 3, code: "const a = 'x" }])).toContain(
      `example('README.md', async () => { throw new Error("README.md, line 4: Unterminated string literal.") })`,
    )
  })
})
