import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { kilobytes, markdownTable } from '../src/bench/markdown-table.ts'
import { conceptPages, total } from '../src/bench/page-bytes.ts'

it('a table is padded, so that it can be read as it is', () => {
  expect(markdownTable(['what', 'size'], [['a', kilobytes(1234)]])).toBe(
    ['| what | size   |', '| ---- | ------ |', '| a    | 1.2 kB |'].join('\n'),
  )
})

it('a page is weighed with the styles and scripts its HTML asks for, each once', () => {
  const build = mkdtempSync(join(tmpdir(), 'pages-'))
  const page =
    '<link rel=stylesheet href=/a.css /><script src="/a.js" defer></script><link rel=preload href=/a.js as=script>'
  mkdirSync(join(build, 'foi/concepts/yes'), { recursive: true })
  writeFileSync(join(build, 'foi/concepts/yes/index.html'), page)
  writeFileSync(join(build, 'a.css'), 'a{}')
  writeFileSync(join(build, 'a.js'), 'a()')
  const size = (text: string): number => gzipSync(text, { level: 9 }).length
  const pages = conceptPages(build)
  rmSync(build, { recursive: true })
  expect(pages).toEqual([
    { page: 'foi/concepts/yes/index.html', html: size(page), styles: size('a{}'), scripts: size('a()') },
  ])
  expect(pages.map(total)).toEqual([size(page) + size('a{}') + size('a()')])
})
