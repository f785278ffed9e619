import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { said } from '../working-copy.ts'
import type { Project } from './project.ts'

const resolutions = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
]

/** Compiles a file that imports every name of a package, under both compilers and both ways of finding modules. */
export function compile(
  { folder, package: name, entries }: Project,
  exports: Readonly<Record<string, readonly string[]>>,
  compilers: readonly string[],
): number {
  const lines = entries.flatMap((entry, at) => [
    `import type { ${(exports[`.${entry.slice(name.length)}`] ?? []).map((exported) => `${exported} as ${exported}${at}`).join(', ')} } from '${entry}'`,
    `import * as entry${at} from '${entry}'`,
    `export const values${at}: object = entry${at}`,
  ])
  writeFileSync(join(folder, 'types.ts'), `${lines.join('\n')}\n`)
  writeFileSync(
    join(folder, 'types.cts'),
    `${entries.map((entry, at) => `import entry${at} = require('${entry}')\nexport const values${at}: object = entry${at}`).join('\n')}\n`,
  )
  const runs = compilers.flatMap((compiler) => resolutions.map((resolution) => ({ compiler, resolution })))
  for (const { compiler, resolution } of runs) {
    const files = resolution.module === 'nodenext' ? ['types.ts', 'types.cts'] : ['types.ts']
    const compilerOptions = {
      ...resolution,
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      target: 'es2023',
      lib: ['es2023', 'dom'],
      types: [],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    said(compiler, ['--project', 'tsconfig.json'], folder)
  }
  return runs.length
}
