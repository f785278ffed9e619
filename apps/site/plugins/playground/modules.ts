import { posix, relative } from 'node:path'
import { build, type Metafile } from 'esbuild'
import type { CompletionData } from '../../src/playground/completions.ts'
import { cutAtImports, importedModules, type ModuleText } from '../../src/playground/module-text.ts'
import type { ShippedModule, ShippedModules } from '../../src/playground/shipped.ts'

/** The packages as a sandbox links them: what can be imported, and the text of every file. */
export interface PackageModules {
  readonly shipped: ShippedModules
  readonly files: ReadonlyMap<string, ModuleText>
}

const OUT = 'modules'

/** Bundles what the packages ship, so that what several of them need is one file. */
export async function packageModules(
  site: string,
  modules: readonly string[],
  exported: CompletionData['exports'],
): Promise<PackageModules> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: site,
    entryPoints: Object.fromEntries(modules.map((name) => [name, name])),
    entryNames: '[dir]/[name]-[hash]',
    // Set before any package is loaded, as on the site.
    inject: ['./src/quiet-zod.ts'],
    outdir: OUT,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    metafile: true,
    write: false,
    // Each file of a package is free of side effects and names the others it came with.
    logOverride: { 'ignored-bare-import': 'silent' },
  })
  const files = new Map(
    outputFiles.map(({ path, text }) => {
      const name = fileName(relative(site, path))
      return [name, linkedByName(name, text)] as const
    }),
  )
  const shipped = shippedOf(metafile, files, exported).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return { shipped: Object.fromEntries(shipped), files }
}

function shippedOf(
  { outputs }: Metafile,
  files: PackageModules['files'],
  exported: CompletionData['exports'],
): readonly (readonly [string, ShippedModule])[] {
  return Object.entries(outputs).flatMap(([path, { entryPoint, exports }]) => {
    const [, module] = /^modules\/(@ssi\/.+)-\w+\.js$/.exec(path) ?? []
    if (entryPoint === undefined || module === undefined) return []
    const types = (exported[module] ?? []).filter(({ isType }) => isType).map(({ name }) => name)
    return [[module, { exports: exports.toSorted(), types, files: inOrder(fileName(path), files) }] as const]
  })
}

/** A file behind all that it imports. Files that import each other cannot be linked. */
function inOrder(
  name: string,
  files: PackageModules['files'],
  above: readonly string[] = [],
): readonly string[] {
  if (above.includes(name)) throw new Error(`These files import each other: ${[...above, name].join(', ')}.`)
  const text = files.get(name)
  if (text === undefined) throw new Error(`${above.at(-1)} imports "${name}", which no browser has.`)
  const before = importedModules(text).flatMap((imported) => inOrder(imported, files, [...above, name]))
  return [...new Set([...before, name])]
}

/** The text of a file, what it imports named as the files are. */
function linkedByName(file: string, text: string): ModuleText {
  return cutAtImports(text).map((part, index) =>
    index % 2 === 0 ? part : fileName(posix.join(OUT, posix.dirname(file), part)),
  )
}

function fileName(path: string): string {
  return path.replaceAll('\\', '/').slice(`${OUT}/`.length).replace(/\.js$/, '')
}
