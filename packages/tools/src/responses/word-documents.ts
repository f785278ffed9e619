import {
  CheckBox,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  SymbolRun,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx'
import type { ParagraphChild } from 'docx'
import JSZip from 'jszip'
import { beside } from './text-layouts.ts'
import type { Asked, Parts, Row } from './written.ts'

/** Writes a response as a Word document. */
export type WordLayout = (parts: Parts) => Promise<Uint8Array>

type Block = Paragraph | Table

const SYMBOL_MARKED = 'F0FE'
const SYMBOL_UNMARKED = 'F0A8'
// A stand-in for what the library cannot write: a box of the forms of Word before 2007.
const FORM_FIELD = /<w:t[^>]*>\(\(form field (\d)\)\)<\/w:t>/g

/** Layouts of Word documents, by name. */
export const wordLayouts: Readonly<Record<string, WordLayout>> = {
  'tables with X': (parts) =>
    packed(bodyOf(parts, (asked) => [tableOf(asked, (row) => text(beside(row, 'X')))])),
  'check boxes': (parts) =>
    packed(
      bodyOf(parts, (asked) => [tableOf(asked, (row) => boxed(row, new CheckBox({ checked: row.marked })))]),
    ),
  'check boxes in a list': (parts) =>
    packed(
      bodyOf(parts, (asked) =>
        asked.rows.map(
          (row) =>
            new Paragraph({
              bullet: { level: 0 },
              children: [new CheckBox({ checked: row.marked }), new TextRun(` ${row.label}${said(row)}`)],
            }),
        ),
      ),
    ),
  'form fields': async (parts) =>
    withFormFields(
      await packed(
        bodyOf(parts, (asked) => [
          tableOf(asked, (row) => boxed(row, new TextRun(`((form field ${row.marked ? 1 : 0}))`))),
        ]),
      ),
    ),
  symbols: (parts) =>
    packed(
      bodyOf(parts, (asked) => [
        tableOf(asked, (row) =>
          boxed(
            row,
            new SymbolRun({ char: row.marked ? SYMBOL_MARKED : SYMBOL_UNMARKED, symbolfont: 'Wingdings' }),
          ),
        ),
      ]),
    ),
  'letters of a symbol font': (parts) =>
    packed(
      bodyOf(parts, (asked) => [
        tableOf(asked, (row) => boxed(row, new TextRun({ text: row.marked ? 'ü' : '', font: 'Wingdings' }))),
      ]),
    ),
  'nested tables': (parts) =>
    packed(
      [
        new Table({
          rows: parts.asked.map(
            (asked) =>
              new TableRow({
                children: [
                  new TableCell({ children: [question(asked)] }),
                  new TableCell({
                    children:
                      asked.rows.length > 0
                        ? [tableOf(asked, (row) => text(beside(row, 'X'))), new Paragraph('')]
                        : asked.lines.map((line) => new Paragraph(line)),
                  }),
                ],
              }),
          ),
        }),
      ],
      parts,
    ),
  'merged cells and margins': (parts) =>
    packed(
      parts.asked.flatMap((asked) =>
        asked.kind === 'free-text'
          ? [question(asked), ...asked.lines.map((line) => new Paragraph(line)), new Paragraph('')]
          : [merged(asked), new Paragraph('')],
      ),
      parts,
    ),
}

function bodyOf(
  { head, passage = '', asked }: Parts,
  write: (asked: Asked) => readonly Block[],
): readonly Block[] {
  return [
    ...head.map(([label, value]) => new Paragraph(`${label}: ${value}`)),
    new Paragraph({ text: 'REQUEST & RESPONSE', heading: HeadingLevel.HEADING_1 }),
    new Paragraph(passage),
    ...asked.flatMap((each) => [
      question(each),
      ...(each.rows.length > 0 ? write(each) : each.lines.map((line) => new Paragraph(line))),
      new Paragraph(''),
    ]),
  ]
}

function question({ number, text: words, instruction }: Asked): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text: `${number}. ${words}`, bold: true }), new TextRun(` ${instruction}`)],
  })
}

function tableOf({ rows }: Asked, mark: (row: Row) => readonly ParagraphChild[]): Table {
  return new Table({
    rows: rows.map((row) => new TableRow({ children: [cell([new TextRun(row.label)]), cell(mark(row))] })),
  })
}

/** The question in a cell beside all its rows, or over the two columns of them. */
function merged(asked: Asked): Table {
  const rows = asked.rows.map((row) => [cell([new TextRun(row.label)]), cell(text(beside(row, 'X')))])
  const beginning = new TableCell({ children: [question(asked)], columnSpan: 2 })
  if (asked.number === 1)
    return new Table({ rows: [[beginning], ...rows].map((children) => new TableRow({ children })) })
  return new Table({
    rows: rows.map(
      (cells, place) =>
        new TableRow({
          children: [
            new TableCell({
              children: place === 0 ? [question(asked)] : [new Paragraph('')],
              verticalMerge: place === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
            }),
            ...cells,
          ],
        }),
    ),
  })
}

function cell(children: readonly ParagraphChild[]): TableCell {
  return new TableCell({ children: [new Paragraph({ children: [...children] })] })
}

function text(words: string): readonly ParagraphChild[] {
  return words === '' ? [] : [new TextRun(words)]
}

function boxed(row: Row, box: ParagraphChild): readonly ParagraphChild[] {
  return [box, ...text(said(row))]
}

function said(row: Row): string {
  return row.said === '' ? '' : ` – ${row.said}`
}

/** Packs a document; given the parts, what heads the response stands in the margins of its pages. */
async function packed(children: readonly Block[], parts?: Parts): Promise<Uint8Array> {
  const lines = parts?.head.map(([label, value]) => new Paragraph(`${label}: ${value}`)) ?? []
  const margins = parts
    ? {
        headers: { default: new Header({ children: lines }) },
        footers: { default: new Footer({ children: [new Paragraph('Page 1')] }) },
      }
    : {}
  const document = new Document({ creator: 'Example', sections: [{ ...margins, children: [...children] }] })
  return Packer.toBuffer(document)
}

async function withFormFields(bytes: Uint8Array): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(bytes)
  const xml = (await archive.file('word/document.xml')?.async('string')) ?? ''
  archive.file(
    'word/document.xml',
    xml.replaceAll(FORM_FIELD, (_, checked: string) => formField(checked)),
  )
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

function formField(checked: string): string {
  const box = `<w:ffData><w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked w:val="${checked}"/></w:checkBox></w:ffData>`
  return `<w:fldChar w:fldCharType="begin">${box}</w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/>`
}
