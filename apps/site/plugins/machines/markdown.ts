import type { Element, ElementContent, Nodes } from 'hast'
import { select } from 'hast-util-select'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { remove } from 'unist-util-remove'
import { SKIP, visit } from 'unist-util-visit'

/** What is there for hands and eyes alone: forms, ways around the page, pictures (their content stands beside them). */
const forHands = new Set([
  'button',
  'form',
  'input',
  'select',
  'textarea',
  'label',
  'noscript',
  'script',
  'svg',
])
const waysAround = new Set(['doc-nav', 'on-this-page', 'hash-link'])
const inLine = new Set(['a', 'code', 'em', 'span', 'strong', 'time'])

/** Where the Markdown of a page is. */
export function markdownAddress(path: string): string {
  return `${path}index.md`
}

/** The main content of a page as Markdown; links to pages lead to their Markdown. */
export function markdownOf(page: Nodes, isPage: (path: string) => boolean): string {
  const main = select('main', page)
  if (main === undefined) return ''
  remove(main, (node) => isLeftOut(node as Nodes))
  visit(main, 'element', (element: Element) => {
    const { tagName, properties } = element
    if (tagName === 'pre') return SKIP
    element.children = apart(element.children)
    if (typeof properties.href === 'string' && isPage(properties.href))
      properties.href = markdownAddress(properties.href)
    return undefined
  })
  const markdown = unified()
    .use(rehypeRemark)
    .runSync({ type: 'root', children: [main] })
  return unified().use(remarkGfm).use(remarkStringify, { bullet: '-' }).stringify(markdown)
}

function isLeftOut(node: Nodes): boolean {
  if (node.type === 'comment') return true
  if (node.type !== 'element') return false
  const { ariaHidden, className } = node.properties
  const isWay = Array.isArray(className) && className.some((name) => waysAround.has(name))
  return isWay || ariaHidden === 'true' || forHands.has(node.tagName)
}

/** What only the style keeps apart: neighbours within a line, without a word between them. */
function apart(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, at) => {
    const before = children[at - 1]
    return before !== undefined && isInLine(before) && isInLine(child)
      ? [{ type: 'text' as const, value: ' · ' }, child]
      : [child]
  })
}

function isInLine(node: ElementContent): boolean {
  return node.type === 'element' && inLine.has(node.tagName)
}
