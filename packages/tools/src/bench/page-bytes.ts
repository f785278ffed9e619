import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A page and what its HTML asks for, gzip of each response, in bytes. */
export interface PageBytes {
  readonly page: string
  readonly html: number
  readonly styles: number
  readonly scripts: number
}

/** The bytes of every concept page of the built site, the heaviest first. */
export function conceptPages(build: string): readonly PageBytes[] {
  return globSync('*/concepts/*/index.html', { cwd: build })
    .map((page) => pageBytes(build, page))
    .toSorted((a, b) => total(b) - total(a))
}

/** All that a page transfers. */
export function total({ html, styles, scripts }: PageBytes): number {
  return html + styles + scripts
}

function pageBytes(build: string, page: string): PageBytes {
  const html = readFileSync(join(build, page), 'utf8')
  const asked = (pattern: RegExp): number =>
    [...new Set([...html.matchAll(pattern)].map(([, path = '']) => path))].reduce(
      (sum, path) => sum + gzipped(readFileSync(join(build, path))),
      0,
    )
  return {
    page,
    html: gzipped(html),
    styles: asked(/<link[^>]*rel="?stylesheet"?[^>]*href="?(\/[^\s">]+\.css)/g),
    scripts: asked(
      /(?:<script[^>]*src|<link[^>]*rel="?(?:preload|modulepreload)"?[^>]*href)="?(\/[^\s">]+\.js)/g,
    ),
  }
}

function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length
}
