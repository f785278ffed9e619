import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Project } from './project.ts'

const wanted = [
  'LICENSE',
  'README.md',
  'package.json',
  'dist/index.js',
  'dist/index.cjs',
  'dist/index.d.ts',
  'dist/index.d.cts',
]
const unwanted =
  /^(src|test|released|node_modules)\/|(?<!\.d)\.ts$|\.(map|tgz|log)$|tsconfig|vitest|CHANGELOG/

/** What is wrong with the files of an installed package: what is missing, what should not be there, what leaks. */
export function fileFaults(
  { package: name, installed }: Project,
  isDomain: boolean,
  places: readonly string[],
): readonly string[] {
  const files = globSync('**/*', { cwd: installed, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1))
  const needed = isDomain ? [...wanted, 'dist/data.json'] : wanted
  return [
    ...needed.filter((path) => !files.includes(path)).map((path) => `${name} lacks ${path}.`),
    ...files
      .filter((path) => unwanted.test(path))
      .map((path) => `${name} brings ${path}, which nobody asked for.`),
    ...files.flatMap((path) => {
      const text = readFileSync(join(installed, path), 'utf8')
      return places.filter((place) => text.includes(place)).map((place) => `${name}: ${path} names ${place}.`)
    }),
  ]
}
