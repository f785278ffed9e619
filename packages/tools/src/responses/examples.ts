import { pageLayouts } from './page-layouts.ts'
import { printedText } from './print-pdf.ts'
import { textLayouts } from './text-layouts.ts'
import { trusts } from './trusts.ts'
import { wordLayouts } from './word-documents.ts'
import type { Parts, Written } from './written.ts'

/** An example response: its file, and how it is written. */
export interface Example {
  readonly file: string
  readonly written: Written
  readonly write: (parts: Parts) => string | Uint8Array | Promise<Uint8Array>
}

/** The example responses that are written in layouts; the others are prose and stand beside them. */
export const examples: readonly Example[] = [
  text('three-tables.txt', trusts.harrowmere, 'three tables'),
  text('three-tables-of-a-no.txt', trusts.oxcastle, 'three tables'),
  text('rows-without-their-last-tab.txt', trusts.quillhaven, 'rows without their last tab', 'x'),
  text('tables-with-pipes.md', trusts.marlsea, 'tables with pipes', '✓'),
  text('yes-and-no-in-words.txt', trusts.thornwick, 'Yes and No in words'),
  text('marks-behind-a-dash.txt', trusts.quillhaven, 'marks behind a dash'),
  text('boxes-before-the-labels.md', trusts.dunmoor, 'boxes before the labels'),
  page('a-table-for-each-question.html', trusts.harrowmere, 'a table for each question'),
  page('check-boxes-in-lists.html', trusts.marlsea, 'check boxes in lists'),
  page('one-table-for-all.html', trusts.quillhaven, 'one table for all', '☒'),
  page('questions-left-answers-right.html', trusts.thornwick, 'questions left, answers right'),
  page('a-column-for-yes-and-one-for-no.html', trusts.dunmoor, 'a column for Yes and one for No', '✔'),
  page('saved-from-a-word-processor.html', trusts.oxcastle, 'saved from a word processor', 'x'),
  word('tables-with-x.docx', trusts.harrowmere, 'tables with X'),
  word('check-boxes.docx', trusts.marlsea, 'check boxes'),
  word('check-boxes-in-a-list.docx', trusts.dunmoor, 'check boxes in a list'),
  word('form-fields.docx', trusts.thornwick, 'form fields'),
  word('symbols.docx', trusts.quillhaven, 'symbols'),
  word('letters-of-a-symbol-font.docx', trusts.oxcastle, 'letters of a symbol font'),
  word('nested-tables.docx', trusts.thornwick, 'nested tables'),
  word('merged-cells-and-margins.docx', trusts.quillhaven, 'merged cells and margins'),
  printed('printed-tables-layout.txt', trusts.harrowmere, 'a table for each question', true),
  printed('printed-tables-plain.txt', trusts.harrowmere, 'a table for each question', false),
  printed('printed-one-table-layout.txt', trusts.quillhaven, 'one table for all', true),
  printed('printed-one-table-plain.txt', trusts.marlsea, 'one table for all', false),
  printed('printed-margins-layout.txt', trusts.marlsea, 'a table for each question', true, margins),
  printed('printed-margins-plain.txt', trusts.dunmoor, 'a table for each question', false, margins),
]

function text(file: string, written: Written, layout: string, sign = 'X'): Example {
  return { file, written, write: (parts) => textLayouts[layout]?.(parts, sign) ?? missing(layout) }
}

function page(file: string, written: Written, layout: string, sign = 'X'): Example {
  return { file, written, write: (parts) => pageLayouts[layout]?.(parts, sign) ?? missing(layout) }
}

function word(file: string, written: Written, layout: string): Example {
  return { file, written, write: (parts) => wordLayouts[layout]?.(parts) ?? missing(layout) }
}

function printed(
  file: string,
  written: Written,
  layout: string,
  kept: boolean,
  dress: (page: string) => string = (plain) => plain,
): Example {
  const write = (parts: Parts) =>
    printedText(dress(pageLayouts[layout]?.(parts, 'X') ?? missing(layout)), kept)
  return { file, written, write }
}

/** Small pages with a line above and below each, so that they break within the tables. */
function margins(plain: string): string {
  const top = '@top-left { content: "Example Trust: freedom of information" }'
  const bottom = '@bottom-left { content: "In confidence until released, page " counter(page) }'
  return plain.replace('</style>', `@page { size: A5; margin: 20mm; ${top} ${bottom} }</style>`)
}

function missing(layout: string): never {
  throw new Error(`There is no layout named "${layout}".`)
}
