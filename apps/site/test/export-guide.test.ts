import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { downloadsPage } from '../plugins/reference/download-pages.ts'
import { writeExports } from '../plugins/reference/exports.ts'
import { loadReference } from '../plugins/reference/reference.ts'

const docs = resolve(import.meta.dirname, '../../../docs')
const reference = await loadReference()
const written = mkdtempSync(join(tmpdir(), 'written-'))
const saved = mkdtempSync(join(tmpdir(), 'saved-'))
afterAll(() => [written, saved].forEach((folder) => rmSync(folder, { recursive: true })))

const page = await downloadsPage(reference, await writeExports(reference, written), docs)
const files = [page.whole, ...page.schemes.map(({ formats }) => formats)]
  .flat()
  .flatMap((format) => format.files)
for (const { href, savedAs } of files) copyFileSync(join(written, href), join(saved, savedAs))

const guide = readFileSync(join(docs, 'guides/load-the-exports.md'), 'utf8')

/** The first block in a language. */
function block(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(guide)?.[1] ?? ''
}

const has = (program: string) => spawnSync(program, ['--version']).status === 0

describe('the guide to the exports', () => {
  it('names columns that there are', () => {
    const named = Array.from(`${block('r')}${block('python')}`.matchAll(/\b[a-z]+_en\b/g), ([name]) => name)
    expect(named.length).toBeGreaterThan(5)
    const columns = ['says_en', ...page.columns.map(({ name }) => name)]
    expect(named.filter((name) => !columns.includes(name))).toEqual([])
  })

  it.skipIf(!has('Rscript'))('runs in R as it is printed', { timeout: 60_000 }, () => {
    const said = execFileSync('Rscript', ['-e', `${block('r')}\nstopifnot(nrow(some) > 100)`], { cwd: saved })
    expect(said.toString()).toContain('"Relapse prevention"')
    expect(said.toString()).toContain('"CBT"')
  })

  it.skipIf(!has('python3'))('runs in Python as it is printed', { timeout: 60_000 }, () => {
    const said = execFileSync('python3', ['-c', `${block('python')}\nassert len(rules) > 10`], { cwd: saved })
    expect(said.toString()).toMatch(/^Relapse prevention\nconcepts: scheme, id, address, /)
  })
})
