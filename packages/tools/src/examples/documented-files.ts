import { globSync } from 'node:fs'

/** A file whose examples run, and the test file they become, both relative to the root of the repository. */
export interface DocumentedFile {
  readonly path: string
  readonly test: string
}

/**
 * Every file whose examples run. Those of a package run in it, as its users would; those of the root and of `docs`
 * run here, where every package is at hand.
 */
export function documentedFiles(root: string): readonly DocumentedFile[] {
  const inPackages = found(root, ['packages/*/src/**/*.ts', 'packages/*/README.md']).map((path) => {
    const [packages = '', name = '', ...rest] = path.split('/')
    return { path, test: [packages, name, '.examples', testName(rest.join('/'))].join('/') }
  })
  const inRoot = found(root, ['README.md', 'CONTRIBUTING.md', 'docs/**/*.{md,mdx}']).map((path) => ({
    path,
    test: `packages/tools/.examples/${testName(path)}`,
  }))
  return [...inPackages, ...inRoot]
}

function found(root: string, patterns: string[]): readonly string[] {
  return globSync(patterns, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
}

function testName(path: string): string {
  return `${path.replace(/\.\w+$/, '')}.test.ts`
}
