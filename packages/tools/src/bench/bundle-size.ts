import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What is bundled: names that a package exports, with what is left outside. */
export interface Bundle {
  /** The folder of the package. */
  readonly folder: string
  /** The entry of the package: `index` where nothing is given. */
  readonly entry?: string
  readonly names: readonly string[]
  readonly external?: readonly string[]
}

/** The bytes of a bundle as it travels: minified by esbuild, then gzip at its best. */
export async function bundleSize({ folder, entry = 'index', names, external = [] }: Bundle): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names.join(', ')} } from './dist/${entry}.js'`, resolveDir: folder },
    external: [...external],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0)
}
