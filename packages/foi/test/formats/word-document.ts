import JSZip from 'jszip'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

/** The least that is a Word document, with further parts by their paths. */
export async function wordDocument(
  body: string,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Uint8Array> {
  const archive = new JSZip()
  archive.file('[Content_Types].xml', TYPES)
  archive.file('_rels/.rels', RELATIONS)
  archive.file('word/document.xml', `<w:document ${W} ${W14}><w:body>${body}</w:body></w:document>`)
  for (const [name, content] of Object.entries(parts)) archive.file(name, content)
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

export const margin = (kind: 'hdr' | 'ftr', words: string): string =>
  `<w:${kind} ${W}>${paragraph(run(words))}</w:${kind}>`

export const run = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`

export const paragraph = (content: string): string => `<w:p>${content}</w:p>`

export const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`

export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`
