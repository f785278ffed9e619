import fc from 'fast-check'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runFences } from '@ssi/tools/fence'
import { describe, expect, it } from 'vitest'
import { browserModules } from '../../plugins/playground/browser-modules.ts'
import { exampleGroups } from '../../plugins/playground/examples.ts'
import { exportedNames } from '../../plugins/playground/exported-names.ts'
import { packageModules } from '../../plugins/playground/modules.ts'
import { prepare } from '../../src/playground/prepare.ts'

const site = new URL('../..', import.meta.url).pathname
const root = join(site, '../..')
const modules = browserModules(site)
const { shipped, files } = await packageModules(
  site,
  modules.map(({ name }) => name),
  exportedNames(modules),
)

/** What keeps code from running. */
function faults(code: string) {
  const prepared = prepare(code, shipped)
  return prepared.kind === 'faulty' ? prepared.faults : []
}

describe('code that is made ready to run', () => {
  it('loses its types, keeps its lines, and hands each value at the top to be shown', () => {
    const code = [
      "import { type FoiId, foiLabel } from '@ssi/foi'",
      "const id: FoiId = 'whilst-waiting'",
      'foiLabel(id) // => "Whilst waiting"',
      'interface Gone { readonly a: string }',
      'if (id) { foiLabel(id) }',
      'console.log(id satisfies string);',
    ].join('\n')
    const prepared = prepare(code, shipped)
    expect(prepared).toMatchObject({ kind: 'ready', modules: ['@ssi/foi'] })
    const lines = prepared.kind === 'ready' ? prepared.text.join('').split('\n') : []
    expect(lines.map((line) => line.trim())).toEqual([
      "import { foiLabel } from '@ssi/foi'",
      "const id = 'whilst-waiting'",
      'await showExampleValue(3, (foiLabel(id)), true) // => "Whilst waiting"',
      '',
      'if (id) { foiLabel(id) }',
      'await showExampleValue(6, (console.log(id )), false);',
    ])
  })

  it('says on which line it cannot be read', () => {
    expect(faults('const a = 1\nconst = 2')).toEqual([
      { line: 2, text: 'It cannot be read as TypeScript: Unexpected token.' },
    ])
  })

  it('says which module is not here, and which it may be', () => {
    const misspelt = ['@ssi', 'foy'].join('/')
    expect(faults(`import { foi } from '${misspelt}'\nfoi`)).toEqual([
      { line: 1, text: 'There is no module “@ssi/foy” here. Did you mean “@ssi/foi”?' },
    ])
    expect(faults("const fs = await import('node:fs')")).toEqual([
      { text: `There is no module “node:fs” here. There are: ${Object.keys(shipped).join(', ')}.` },
    ])
    expect(faults("import { x } from 'constructor'\nx")[0]?.text).toContain(
      'There is no module “constructor” here.',
    )
  })

  it('says which name a module does not export, and which it may be', () => {
    expect(faults("import {\n  foiLable,\n} from '@ssi/foi'\nfoiLable('a')")).toEqual([
      { line: 1, text: '@ssi/foi exports no “foiLable”. Did you mean “foiLabel”?' },
    ])
  })

  it('says so of what is imported and never used, and of what is taken as the default', () => {
    expect(faults("import { foo } from '@ssi/ndtms'\nimport _ from 'lodash'\n1")).toEqual([
      {
        line: 1,
        text: '@ssi/ndtms exports no “foo”. Ctrl and Space between the braces shows what it exports.',
      },
      { line: 2, text: `There is no module “lodash” here. There are: ${Object.keys(shipped).join(', ')}.` },
    ])
    expect(faults("import foi from '@ssi/foi'\nfoi")).toMatchObject([
      { line: 1, text: expect.stringContaining('@ssi/foi exports no “default”.') as string },
    ])
  })

  it('knows types, and a module as a whole', () => {
    expect(faults("import * as foi from '@ssi/foi'\nimport type { FoiId } from '@ssi/foi'\nfoi")).toEqual([])
    expect(faults("import { type FoyId, foiLabel } from '@ssi/foi'\nfoiLabel")).toEqual([
      { line: 1, text: '@ssi/foi exports no “FoyId”. Did you mean “FoiId”?' },
    ])
  })

  it('never throws, and names its modules in their places, whatever the code is', () => {
    const piece = fc.constantFrom(
      "import { foi } from '@ssi/foi'\n",
      'foi',
      '<T>',
      '({',
      '})',
      '`${',
      '// =>',
      '\n',
      ';',
      '/',
      '\0',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 12 }), (parts) => {
        const prepared = prepare(parts.join(''), shipped)
        expect(['ready', 'faulty']).toContain(prepared.kind)
      }),
    )
  })
})

describe('the packages as a sandbox links them', () => {
  it('give every file after those that it imports', () => {
    for (const [name, { files: own }] of Object.entries(shipped)) {
      for (const [index, file] of own.entries()) {
        const imports = (files.get(file) ?? []).filter((_, place) => place % 2 === 1)
        expect(own.slice(0, index), `${name}: ${file}`).toEqual(expect.arrayContaining(imports))
      }
    }
  })

  it('hold everything that an example of the picker imports, and one in a guide', () => {
    const guides = globSync('docs/**/*.md', { cwd: root }).flatMap((file) =>
      runFences(readFileSync(join(root, file), 'utf8')).map(({ code }) => ({ title: file, code })),
    )
    const examples = [...exampleGroups(site, modules).flatMap((group) => group.examples), ...guides]
    expect(examples.length).toBeGreaterThan(30)
    const titles = examples.slice(0, -guides.length).map(({ title }) => title)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
    const faulty = examples.flatMap(({ title, code }) => faults(code).map(({ text }) => `${title}: ${text}`))
    expect(faulty).toEqual([])
  })
})
