import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import { downloadFolder } from './download-folder.ts'

/** Writes the data that a page is rendered from beside the page, below a folder of static files. */
export function writePageData(folder: string, path: string, page: object): void {
  const file = join(folder, path, 'page.json')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(page))
}

/**
 * Puts its data into every page once the site is built, so that opening one asks for nothing more. Pages in Dutch have
 * the data of those in English: it holds both.
 */
export function pageDataInPages({ siteDir }: LoadContext): Plugin {
  return {
    name: 'page-data-in-pages',
    async postBuild({ outDir, baseUrl }) {
      const written = join(siteDir, downloadFolder)
      for (const file of globSync('**/page.json', { cwd: written })) {
        const page = join(outDir, dirname(file), 'index.html')
        const path = `${baseUrl}${file.replaceAll('\\', '/').replace(/page\.json$/, '')}`
        const html = readFileSync(page, 'utf8')
        writeFileSync(page, withPageData(html, path, readFileSync(join(written, file), 'utf8')))
      }
    },
  }
}

function withPageData(html: string, path: string, json: string): string {
  const data = json.replaceAll('<', String.raw`\u003c`)
  const script = `<script type="application/json" id="page-data" data-path="${path}">${data}</script>`
  return html.replace(/<\/body>|$/, (end) => `${script}${end}`)
}
