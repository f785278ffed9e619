import * as fc from 'fast-check'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { pageLayouts } from '../src/responses/page-layouts.ts'
import { wordLayouts } from '../src/responses/word-documents.ts'
import { partsOf } from '../src/responses/written.ts'
import type { Asked, Parts, Row, Written } from '../src/responses/written.ts'
import { readResponse as readWord } from '../../foi/dist/docx.js'
import { readResponse as readPage } from '../../foi/dist/html.js'
import { questionnaire } from '../../foi/dist/index.js'
import type { ResponseReading } from '../../foi/dist/index.js'

const changes = ['mark-removed', 'row-lost', 'sign-unknown', 'line-split'] as const

/** What happens to the row of one option after it was written. */
interface Change {
  readonly kind: (typeof changes)[number]
  readonly option: string
}

// Boxes that are drawn have no place for another sign.
const drawn = [
  'check boxes in lists',
  'a column for Yes and one for No',
  'check boxes',
  'check boxes in a list',
  'form fields',
  'symbols',
  'letters of a symbol font',
]
const boxes = questionnaire.questions.flatMap((question) =>
  question.kind === 'any-of' ? question.options : [],
)
const plain = boxes.filter(({ explain }) => !explain)
const anyResponse = fc.record({
  marked: fc.subarray(boxes.map(({ id }) => id)),
  option: fc.constantFrom(...plain.map(({ id }) => id)),
  sign: fc.constantFrom('X', 'x', '✓', '☒'),
})
const labelOf = (option: string) => boxes.find(({ id }) => id === option)?.label.en ?? ''

function writtenWith(marked: readonly string[]): Written {
  return { head: [['Ref. No', 'EX-1']], marked: ['yes', ...marked], lines: ['Team talks'] }
}

function changed(parts: Parts, { kind, option }: Change): Parts {
  const rowAfter = (row: Row): readonly Row[] => {
    if (row.label !== labelOf(option)) return [row]
    if (kind === 'row-lost') return []
    if (kind === 'mark-removed') return [{ ...row, marked: false, said: '' }]
    return [kind === 'sign-unknown' ? { ...row, marked: false, said: '?' } : row]
  }
  const asked = parts.asked.map((each): Asked => ({ ...each, rows: each.rows.flatMap(rowAfter) }))
  return { ...parts, asked }
}

/** The label of an option with a line break in the place of its middle blank. */
function splitIn(document: string, option: string, breakBy: string): string {
  const label = labelOf(option).replaceAll('&', '&amp;')
  const blanks = [...label.matchAll(/ /g)].map(({ index }) => index)
  const middle = blanks[Math.floor(blanks.length / 2)]
  if (middle === undefined) return document
  if (!document.includes(label)) throw new Error(`${label} is not written in one piece`)
  return document.replace(label, label.slice(0, middle) + breakBy + label.slice(middle + 1))
}

async function splitInWord(bytes: Uint8Array, option: string): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(bytes)
  const xml = (await archive.file('word/document.xml')?.async('string')) ?? ''
  const broken = splitIn(xml, option, '</w:t><w:br/><w:t xml:space="preserve">')
  archive.file('word/document.xml', broken)
  return archive.generateAsync({ type: 'uint8array' })
}

/** What the document says of an option; undefined where it no longer says. */
function truth(id: string, marked: readonly string[], { kind, option }: Change): boolean | undefined {
  if (id !== option || kind === 'line-split') return marked.includes(id)
  return kind === 'mark-removed' ? false : undefined
}

/** What is read of the option that was changed, and the options that are certain and not so. */
function readBack({ answers }: ResponseReading, marked: readonly string[], change: Change) {
  const options = answers.flatMap((answer) => (answer.kind === 'any-of' ? answer.options : []))
  const read = options.find(({ option }) => option === change.option)
  const wrong = options.filter(
    ({ option, marked: is, confidence }) => confidence === 'certain' && is !== truth(option, marked, change),
  )
  return { marked: read?.marked, wrong }
}

const allowed = (layout: string) =>
  changes
    .filter((kind) => kind !== 'sign-unknown' || !drawn.includes(layout))
    .map((kind) => ({ layout, kind }))

describe('a change to one row is read as what the document then says', () => {
  it.for(Object.keys(pageLayouts).flatMap(allowed))('in a page: $layout, $kind', ({ layout, kind }) => {
    fc.assert(
      fc.property(anyResponse, ({ marked, option, sign }) => {
        const change = { kind, option }
        const parts = changed(partsOf(writtenWith(marked), questionnaire), change)
        const page = pageLayouts[layout]?.(parts, sign) ?? ''
        const read = readPage(kind === 'line-split' ? splitIn(page, option, '<br>') : page)
        expect(readBack(read, marked, change)).toEqual({ marked: truth(option, marked, change), wrong: [] })
      }),
      { numRuns: 40 },
    )
  })

  it.for(Object.keys(wordLayouts).flatMap(allowed))(
    'in a Word document: $layout, $kind',
    { timeout: 60_000 },
    async ({ layout, kind }) => {
      await fc.assert(
        fc.asyncProperty(anyResponse, async ({ marked, option }) => {
          const change = { kind, option }
          const parts = changed(partsOf(writtenWith(marked), questionnaire), change)
          const document = (await wordLayouts[layout]?.(parts)) ?? new Uint8Array()
          const read = await readWord(kind === 'line-split' ? await splitInWord(document, option) : document)
          expect(readBack(read, marked, change)).toEqual({ marked: truth(option, marked, change), wrong: [] })
        }),
        { numRuns: 4 },
      )
    },
  )
})
