import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import type { Nodes } from 'hast'
import { select } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { llmsText, type PageWords } from './llms.ts'
import { markImage } from './mark-image.ts'
import { markdownOf } from './markdown.ts'

/** What machines read of the built site: every page as Markdown, a list of where to begin, an image of the mark. */
export function machineReaders({ siteDir, siteConfig, i18n }: LoadContext): Plugin {
  // The list and the image are there once: the list names pages in English, whose links lead to the others.
  const isFirst = i18n.currentLocale === i18n.defaultLocale
  return {
    name: 'machine-readers',
    async postBuild({ outDir, baseUrl }) {
      const folders = globSync('**/index.html', { cwd: outDir })
        .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
        .toSorted()
      const paths = new Set(folders.map((folder) => `${baseUrl}${folder}`))
      const pages = folders.map((folder) => {
        const page = unified()
          .use(rehypeParse)
          .parse(readFileSync(join(outDir, folder, 'index.html'), 'utf8'))
        const words = wordsOf(page, siteConfig.title)
        const markdown = markdownOf(page, (path) => paths.has(path))
        writeFileSync(join(outDir, folder, 'index.md'), markdown)
        return { path: `${baseUrl}${folder}`, ...words }
      })
      if (!isFirst) return
      writeFileSync(join(outDir, 'llms.txt'), llmsText(siteConfig, pages))
      const text = (file: string) => readFileSync(join(siteDir, file), 'utf8')
      const image = await markImage(text('static/mark.svg'), text('src/css/tokens.css'))
      writeFileSync(join(outDir, 'mark.png'), image)
    },
  }
}

function wordsOf(page: Nodes, site: string): Omit<PageWords, 'path'> {
  const title = select('title', page)
  return {
    title: title === undefined ? '' : toString(title).replace(` · ${site}`, ''),
    description: select('meta[name=description]', page)?.properties.content ?? '',
  }
}
