import { globSync, rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/**
 * The entries a package publishes: `src/index.ts` and whatever else its own config names. The same files give the same
 * bytes, whichever of them is read first.
 */
export function packageBuild(entries: readonly string[] = ['src/index.ts']): Options[] {
  // Three builds write into one folder, so none of them may empty it.
  rmSync('dist', { recursive: true, force: true })
  // Node has modules that go by `node:` alone.
  const shared: Options = { target: 'es2023', clean: false, outDir: 'dist', removeNodeProtocol: false }
  const [published, all] = [named(entries), named(globSync('src/**/*.ts').toSorted())]
  // Without it the compiler writes the members of a union in the order in which it met them.
  const dts = { only: true, compilerOptions: { stableTypeOrdering: true } }
  return [
    // One module per source file, so that a bundler takes the guard and leaves the schema.
    { ...shared, name: 'esm', format: 'esm', entry: all, splitting: true },
    { ...shared, name: 'cjs', format: 'cjs', entry: published },
    { ...shared, name: 'types', format: ['esm', 'cjs'], entry: published, dts },
  ]
}

/** Entries by name, which are built in this order; a list would be looked up as patterns, and come in any. */
function named(entries: readonly string[]): Record<string, string> {
  return Object.fromEntries(entries.map((path) => [path.replace(/^src\/(.*)\.ts$/, '$1'), path]))
}

export default defineConfig(packageBuild())
