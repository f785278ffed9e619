import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const build = join(import.meta.dirname, '../../build')

/** A page of the built site, with what other pages and machines hold on to. */
export interface BuiltPage {
  readonly path: string
  readonly html: string
  readonly title: string
  readonly ids: ReadonlySet<string>
  /** Ids that stand in it more than once. */
  readonly twice: readonly string[]
  readonly links: readonly string[]
  readonly canonical: string
  readonly markdown: string
  /** What it tells in the words of schema.org. */
  readonly data: readonly Readonly<Record<string, unknown>>[]
}

export function readBuilt(file: string): string {
  return readFileSync(join(build, file), 'utf8')
}

/** Whether there is a file at an address of the site. */
export function isFile(path: string): boolean {
  return existsSync(join(build, path.endsWith('/') ? `${path}index.html` : path))
}

let pages: readonly BuiltPage[] | undefined

/** Every page of the built site; what is marked as none, as the sandbox of the playground, is left out. */
export function builtPages(): readonly BuiltPage[] {
  pages ??= globSync('**/index.html', { cwd: build })
    .toSorted()
    .filter((file) => !readBuilt(file).includes('<meta name="robots" content="noindex">'))
    .map((file) => builtPage(`/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`))
  return pages
}

function builtPage(path: string): BuiltPage {
  const html = readBuilt(`${path}index.html`)
  const page = { title: '', canonical: '', markdown: '' }
  const [ids, links, data]: [string[], string[], BuiltPage['data'][number][]] = [[], [], []]
  visit(unified().use(rehypeParse).parse(html), 'element', (element: Element) => {
    const { tagName, properties } = element
    const { id, href, src, rel, type } = properties
    if (typeof id === 'string') ids.push(id)
    if (tagName === 'title' && page.title === '') page.title = toString(element)
    if (type === 'application/ld+json') data.push(JSON.parse(toString(element)))
    if (tagName === 'link' && String(rel) === 'canonical') page.canonical = String(href)
    else if (tagName === 'link' && type === 'text/markdown') page.markdown = String(href)
    for (const link of [href, src]) if (typeof link === 'string') links.push(link)
  })
  return {
    path,
    html,
    ...page,
    ids: new Set(ids),
    twice: ids.filter((id, at) => ids.indexOf(id) < at),
    links,
    data,
  }
}
