import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageLayouts } from '../src/responses/page-layouts.ts'
import { textLayouts } from '../src/responses/text-layouts.ts'
import { wordLayouts } from '../src/responses/word-documents.ts'
import { partsOf } from '../src/responses/written.ts'
import type { Written } from '../src/responses/written.ts'
import { readResponse as readWord } from '../../foi/dist/docx.js'
import { readResponse as readPage } from '../../foi/dist/html.js'
import { questionnaire, readResponse as readText } from '../../foi/dist/index.js'
import type { ResponseReading } from '../../foi/dist/index.js'

const options = questionnaire.questions.flatMap((question) =>
  question.kind === 'any-of' ? question.options.map(({ id }) => id) : [],
)
const word = fc.constantFrom('talks', 'café', 'sleep & worry', 'group', 'hub (east)', '“Pause”', 'coaching')
const line = fc.array(word, { minLength: 2, maxLength: 6 }).map((words) => `Team ${words.join(' ')}`)
const written: fc.Arbitrary<Written> = fc
  .record({
    answer: fc.constantFrom('yes', 'no'),
    marked: fc.subarray(options),
    lines: fc.array(line, { minLength: 1, maxLength: 4 }),
    said: fc.option(line),
  })
  .map(({ answer, marked, lines, said }): Written => ({
    head: [
      ['Ref. No', 'EX-1'],
      ['Date', '25/01/2025'],
    ],
    marked: [answer, ...marked],
    lines,
    explained: said !== null && marked.includes('other-deliverers') ? { 'other-deliverers': said } : {},
  }))
const sign = fc.constantFrom('X', 'x', '✓', '☒', '✔', '☑')

/** What a reading says, in the words of what was written. */
function saidIn({ record, answers }: ResponseReading) {
  const items = answers.flatMap((answer) => (answer.kind === 'free-text' ? answer.items : []))
  return {
    head: [record.reference, record.date],
    marked: [record.provided, record.deliverers, record.pathwayPoints].flat(),
    lines: items.map(({ text }) => text),
  }
}

function meant({ marked, lines }: Written) {
  const order = ['yes', 'no', ...options]
  return {
    head: ['EX-1', '2025-01-25'],
    marked: order.filter((id) => marked.includes(id)),
    lines,
  }
}

describe('any response is read back from', () => {
  it.for(Object.entries(textLayouts))('text: %s', ([, write]) => {
    fc.assert(
      fc.property(written, sign, (response, mark) => {
        const text = write(partsOf(response, questionnaire), mark)
        expect(saidIn(readText(text))).toEqual(meant(response))
      }),
      { numRuns: 40 },
    )
  })

  it.for(Object.entries(pageLayouts))('a page: %s', ([, write]) => {
    fc.assert(
      fc.property(written, sign, (response, mark) => {
        const page = write(partsOf(response, questionnaire), mark)
        expect(saidIn(readPage(page))).toEqual(meant(response))
      }),
      { numRuns: 40 },
    )
  })

  it.for(Object.entries(wordLayouts))('a Word document: %s', { timeout: 60_000 }, async ([, write]) => {
    await fc.assert(
      fc.asyncProperty(written, async (response) => {
        const document = await write(partsOf(response, questionnaire))
        expect(saidIn(await readWord(document))).toEqual(meant(response))
      }),
      { numRuns: 5 },
    )
  })
})
