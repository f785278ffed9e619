import { defaultTreeAdapter, parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

export type Document = DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode

// Above these, closing and reopening elements costs more than the length of the page.
const DEEPEST = 400
const MOST_ELEMENTS = 2_000_000

/** Parses a page; `undefined` where its elements are nested too deep, or are too many, to be read in linear time. */
export function parseHtml(html: string): Document | undefined {
  let depth = 0
  let elements = 0
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...element) {
      elements += 1
      return defaultTreeAdapter.createElement(...element)
    },
    onItemPush() {
      depth += 1
      if (depth > DEEPEST || elements > MOST_ELEMENTS) throw new TooManyElements()
    },
    onItemPop() {
      depth -= 1
    },
  }
  try {
    return parse(html, { treeAdapter })
  } catch (error) {
    if (error instanceof TooManyElements) return undefined
    throw error
  }
}

const PICTURES = new Set(['img', 'svg', 'canvas', 'object', 'embed', 'video', 'iframe', 'math'])
const ICON = /(?:^|[\s_-])(?:fa[bsr]?|bi|icons?|glyphicon|check(?:mark|ed)?|tick|cross)(?:$|[\s_-])/i

class TooManyElements extends Error {}

/** The value of an attribute. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

/** Elements for which a browser leaves no place. */
export function isAbsent(element: Element): boolean {
  return attribute(element, 'hidden') !== undefined || /display\s*:\s*none/i.test(styleOf(element))
}

/** Elements that a browser does not show, whether it leaves a place for them or not. */
export function isHidden(element: Element): boolean {
  return isAbsent(element) || /visibility\s*:\s*(?:hidden|collapse)/i.test(styleOf(element))
}

/** Elements whose words are struck out. */
export function isStruck(element: Element): boolean {
  return /^(?:s|strike|del)$/.test(element.tagName) || /line-through/i.test(styleOf(element))
}

/** Elements that draw something without saying it: pictures, and icons that a style sheet fills in. */
export function isPicture(element: Element): boolean {
  if (PICTURES.has(element.tagName)) return true
  if (element.childNodes.length > 0) return false
  return attribute(element, 'role') === 'img' || ICON.test(attribute(element, 'class') ?? '')
}

function styleOf(element: Element): string {
  return attribute(element, 'style') ?? ''
}
