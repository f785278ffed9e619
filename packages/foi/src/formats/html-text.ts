import { attribute, isElement, isHidden, isPicture, isStruck } from './parse-html.ts'
import type { Document, Element, Node } from './parse-html.ts'
import { writeTable } from './table-text.ts'
import {
  endBlock,
  endLine,
  MARKED,
  newWriter,
  UNMARKED,
  writeInline,
  writeItem,
  writeLine,
} from './writer.ts'
import type { Writer } from './writer.ts'

/** Where in a page something stands. */
export interface Inside {
  /** In a cell of a table, or in an item of a list: what cannot be read may be a mark. */
  readonly place?: 'cell' | 'item'
  /** In words that are struck out: no longer said, but still to be seen. */
  readonly struck?: true
}

const unread = new Set(['script', 'style', 'title', 'template', 'noscript', 'datalist', 'head'])
const blocks = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote form fieldset section article aside figure hr dl'.split(' '),
)
const lines = new Set(
  'div address header footer main nav legend figcaption details summary center'.split(' '),
)

/** A page as text, in the form the reader knows: cells between tabs, items with bullets, check boxes as signs. */
export function htmlToText(page: Document): string {
  const writer = newWriter()
  writeNodes(page.childNodes, writer, {})
  endLine(writer)
  const last = writer.lines.findLastIndex(({ text }) => text !== '')
  return writer.lines
    .slice(0, last + 1)
    .map(({ text }) => text)
    .join('\n')
}

/** Writes nodes one after the other. */
export function writeNodes(nodes: readonly Node[], writer: Writer, inside: Inside): void {
  for (const node of nodes) {
    if (isElement(node)) writeElement(node, writer, inside)
    else if (node.nodeName === '#text' && 'value' in node) writeInline(writer, seen(node.value, inside))
  }
}

function seen(text: string, { struck }: Inside): string {
  return struck && text.trim() !== '' ? `~~${text}~~` : text
}

function writeElement(element: Element, writer: Writer, inside: Inside): void {
  const { tagName, childNodes } = element
  if (unread.has(tagName) || isHidden(element)) return
  const special = specials.get(tagName)
  if (isStruck(element) && !inside.struck) writeElement(element, writer, { ...inside, struck: true })
  else if (special) special(element, writer, inside)
  else if (isPicture(element)) writePicture(element, writer, inside)
  else {
    const end = blocks.has(tagName) ? endBlock : lines.has(tagName) ? endLine : undefined
    end?.(writer)
    writeNodes(childNodes, writer, inside)
    end?.(writer)
  }
}

type Write = (element: Element, writer: Writer, inside: Inside) => void

const specials: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['br', (_, writer) => endLine(writer)],
  ['table', writeTable],
  ['ul', writeList],
  ['ol', writeList],
  ['menu', writeList],
  ['li', (item, writer, inside) => writeOwnItem(item, '- ', writer, inside)],
  ['pre', writeVerbatim],
  ['textarea', writeVerbatim],
  ['input', writeInput],
  ['select', writeChosen],
  ['dt', writeTerm],
  ['dd', writeSaidOfTerm],
])

/** A term and what is said of it make a row. */
function writeTerm({ childNodes }: Element, writer: Writer, inside: Inside): void {
  endLine(writer)
  writeNodes(childNodes, writer, inside)
}

function writeSaidOfTerm({ childNodes }: Element, writer: Writer, inside: Inside): void {
  if (writer.open.length > 0) writer.open.push('\t')
  writeNodes(childNodes, writer, inside)
  endLine(writer)
}

function writeList(list: Element, writer: Writer, inside: Inside): void {
  endBlock(writer)
  let number = Number(attribute(list, 'start') ?? 1)
  for (const item of list.childNodes) {
    if (!isElement(item) || item.tagName !== 'li') writeNodes([item], writer, inside)
    else writeOwnItem(item, list.tagName === 'ol' ? `${number++}. ` : '- ', writer, inside)
  }
  endBlock(writer)
}

/** An item that is shown. */
function writeOwnItem(item: Element, bullet: string, writer: Writer, inside: Inside): void {
  if (isHidden(item)) return
  const struck = isStruck(item) ? { struck: true as const } : {}
  writeItem(writer, bullet, () =>
    writeNodes(item.childNodes, writer, { ...inside, ...struck, place: 'item' }),
  )
}

/** Writes what stands between the tags as it is. */
function writeVerbatim(element: Element, writer: Writer, inside: Inside): void {
  endLine(writer)
  const text = textOf(element.childNodes, inside)
  for (const line of text.split(/\r\n?|\n/)) writeLine(writer, line.trimEnd())
}

function writeInput(element: Element, writer: Writer, inside: Inside): void {
  const type = attribute(element, 'type')?.toLowerCase() ?? 'text'
  if (type === 'checkbox' || type === 'radio') {
    writer.boxes += 1
    writer.open.push(seen(attribute(element, 'checked') === undefined ? UNMARKED : MARKED, inside), ' ')
  } else if (type === 'text') writeInline(writer, seen(attribute(element, 'value') ?? '', inside))
}

function writeChosen({ childNodes }: Element, writer: Writer, inside: Inside): void {
  for (const option of childNodes.filter(isElement)) {
    if (attribute(option, 'selected') !== undefined) writeNodes(option.childNodes, writer, inside)
    else if (option.tagName === 'optgroup') writeChosen(option, writer, inside)
  }
}

/** A picture may be a mark: where one can stand, it is told, so that its cell is not taken for a blank one. */
function writePicture(element: Element, writer: Writer, { place }: Inside): void {
  const said = attribute(element, 'alt')
  if (place !== undefined && said !== '') writeInline(writer, said ? `[image: ${said}]` : '[image]')
}

function textOf(nodes: readonly Node[], inside: Inside): string {
  return nodes
    .map((node) => {
      if (!isElement(node)) return 'value' in node ? seen(node.value, inside) : ''
      if (isHidden(node)) return ''
      if (node.tagName === 'br') return '\n'
      return textOf(node.childNodes, isStruck(node) ? { ...inside, struck: true } : inside)
    })
    .join('')
}
