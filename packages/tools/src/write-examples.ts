import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { documentedFiles } from './examples/documented-files.ts'
import { docComments, runFences } from './examples/fence.ts'
import { testModule } from './examples/test-module.ts'

// Writes every example marked to run, in doc comments, READMEs and docs, as a test.
const root = resolve(import.meta.dirname, '../../..')
for (const folder of globSync('packages/*/.examples', { cwd: root }))
  rmSync(join(root, folder), { recursive: true })

for (const { path, test } of documentedFiles(root)) {
  const text = readFileSync(join(root, path), 'utf8')
  const fences = runFences(path.endsWith('.ts') ? docComments(text) : text)
  if (fences.length === 0) continue
  mkdirSync(dirname(join(root, test)), { recursive: true })
  writeFileSync(join(root, test), testModule(path, fences))
}
