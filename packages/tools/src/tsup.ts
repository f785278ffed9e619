import { globSync, rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/** The entries a package publishes: `src/index.ts` and whatever else its own config names. */
export function packageBuild(entries: readonly string[] = ['src/index.ts']): Options[] {
  // Three builds write into one folder, so none of them may empty it.
  rmSync('dist', { recursive: true, force: true })
  // Node has modules that go by `node:` alone.
  const shared: Options = { target: 'es2023', clean: false, outDir: 'dist', removeNodeProtocol: false }
  return [
    // One module per source file, so that a bundler takes the guard and leaves the schema.
    { ...shared, name: 'esm', format: 'esm', entry: globSync('src/**/*.ts'), splitting: true },
    { ...shared, name: 'cjs', format: 'cjs', entry: [...entries] },
    { ...shared, name: 'types', format: ['esm', 'cjs'], entry: [...entries], dts: { only: true } },
  ]
}

export default defineConfig(packageBuild())
