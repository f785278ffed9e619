import mammoth from 'mammoth'
import { lettersOf, symbolsAsText } from './symbols.ts'
import { packDocx, unpackDocx } from './unpack-docx.ts'
import type { Parts } from './unpack-docx.ts'

const MAIN = /^word\/document\d*\.xml$/
// A letter for private use stands for a drawing, be it a picture or a shape.
const DRAWN = '\ue000'
const MARGIN = /^word\/(?:header|footer)\d*\.xml$/

/** A Word document as a page: what stands in its margins first, each text once, then the document. */
export async function docxToHtml(bytes: Uint8Array, limit: number): Promise<string> {
  const parts = await unpackDocx(bytes, limit)
  const main = [...parts.keys()].find((name) => MAIN.test(name))
  if (main === undefined) throw new Error('no document')
  const margins = new Set<string>()
  for (const name of parts.keys()) {
    if (MARGIN.test(name)) margins.add(await convert(withBodyOf(name, main, parts)))
  }
  return [...margins, await convert(parts)].join('\n')
}

/** The document with the words of a margin in place of its own. */
function withBodyOf(margin: string, main: string, parts: Parts): Parts {
  const xml = (parts.get(margin) ?? '').replaceAll(/(<\/?(?:\w+:)?)(?:hdr|ftr)\b/g, '$1document')
  const [, prefix = ''] = /<(\w+:)?document\b/.exec(xml) ?? []
  const body = xml
    .replace(/(<(?:\w+:)?document\b[^>]*>)/, `$1<${prefix}body>`)
    .replace(/(<\/(?:\w+:)?document>\s*)$/, `</${prefix}body>$1`)
  const relations = main.replace(/^word\//, 'word/_rels/') + '.rels'
  const own = margin.replace(/^word\//, 'word/_rels/') + '.rels'
  const others = [...parts].filter(([name]) => name !== relations)
  const related = parts.get(own)
  return new Map([...others, [main, body], ...(related === undefined ? [] : [[relations, related] as const])])
}

async function convert(parts: Parts): Promise<string> {
  const named = [...parts].map(([name, xml]) => [name, prepared(xml)] as const)
  const packed = await packDocx(new Map(named))
  // Read under one name on a server, under the other in a browser.
  const archive = { arrayBuffer: packed.buffer as ArrayBuffer, buffer: packed as Buffer }
  const { value } = await mammoth.convertToHtml(archive, {
    includeEmbeddedStyleMap: false,
    styleMap: ['strike => s'],
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    transformDocument: (document: Part) => inUnicode(document, ''),
  })
  return value.replaceAll(/<img [^>]*>/g, '').replaceAll(DRAWN, '<img>')
}

/** What the library leaves out is written as it knows it: symbols, drawings, and two lines through a word as one. */
function prepared(xml: string): string {
  return symbolsAsText(xml)
    .replaceAll(/<((?:\w+:)?)(?=(?:drawing|pict|object)[\s>])/g, `<$1t>${DRAWN}</$1t><$1`)
    .replaceAll(/<((?:\w+:)?)dstrike(?=[\s/>])/g, '<$1strike')
}

/** What the library makes of an element of the document. */
interface Part {
  readonly type: string
  readonly font?: string | null
  readonly value?: string
  readonly children?: readonly Part[]
}

function inUnicode(part: Part, font: string): Part {
  const own = part.type === 'run' ? (part.font ?? '') : font
  if (part.type === 'text') return { ...part, value: lettersOf(own, part.value ?? '') }
  return part.children ? { ...part, children: part.children.map((child) => inUnicode(child, own)) } : part
}
