import type { Element, ElementContent, Nodes } from 'hast'
import { select } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
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
const waysAround = ['doc-nav', 'on-this-page', 'to-here', 'letters', 'to-report']
const inLine = new Set(['a', 'code', 'em', 'span', 'strong', 'time'])

/** Where the Markdown of a page is. */
export function markdownAddress(path: string): string {
  return `${path}index.md`
}

/** The main content of a page as Markdown; links to pages lead to their Markdown. */
export function markdownOf(page: Nodes, isPage: (path: string) => boolean): string {
  const main = select('main', page)
  if (main === undefined) return ''
  visit(main, 'element', (element: Element) => asRead(element))
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

/** What a page says by its form, said in words: a way here is one line, an example to press is an example to read. */
function asRead(element: Element): void {
  if (hasClass(element, ['trail'])) {
    const steps = element.children.flatMap((list) => (list.type === 'element' ? list.children : []))
    const line = steps.flatMap((step, at) =>
      step.type !== 'element'
        ? []
        : at === 0
          ? step.children
          : [{ type: 'text' as const, value: ' › ' }, ...step.children],
    )
    Object.assign(element, { tagName: 'p', children: line })
  }
  if (hasClass(element, ['example-strip']))
    visit(element, { tagName: 'button' }, (button: Element) => void (button.tagName = 'p'))
}

function hasClass({ properties: { className } }: Element, names: readonly string[]): boolean {
  return Array.isArray(className) && className.some((name) => names.includes(name))
}

function isLeftOut(node: Nodes): boolean {
  if (node.type === 'comment') return true
  if (node.type !== 'element') return false
  const { ariaHidden } = node.properties
  return hasClass(node, waysAround) || ariaHidden === 'true' || forHands.has(node.tagName)
}

/** What only the style keeps apart: neighbours within a line, without a word between them. */
function apart(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, at) => {
    const before = children[at - 1]
    return before !== undefined && isInLine(before) && isInLine(child) && beginsAnew(child)
      ? [{ type: 'text' as const, value: ' · ' }, child]
      : [child]
  })
}

/** Whether a word begins, and not what goes with the one before. */
function beginsAnew(node: ElementContent): boolean {
  return /^[^\s,.;:)]/.test(toString(node))
}

function isInLine(node: ElementContent): boolean {
  return node.type === 'element' && inLine.has(node.tagName)
}
