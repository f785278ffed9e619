import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UNSEEN } from '../../src/reader/grid.ts'
import { accounted, library, option, Q, read } from './library.ts'

const { questions } = library
const rows = questions.flatMap((question) => (question.kind === 'any-of' ? [question] : []))
const words = fc.constantFrom(
  ...Object.values(Q),
  ...rows.flatMap((question) => question.options.map((each) => each.label.en)),
  'Yes',
  'No',
  '\tYes\tNo',
  '\tX\t',
  'X',
  '?',
  '✓',
  '[ ]',
  '---\t---',
  '|---|---|',
  '\t',
  '\t',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '| ',
  ' |',
  ' ',
  'Date of reply: 12/09/2024',
  'Tick the box that fits:',
  'A loan is a book',
  'aged 8-18 class:',
  'N/A',
  'words',
  '- ',
  '**',
  '(',
)

describe('any document', () => {
  const input = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('\n', '\r', '\t', '|', '-', 'X', 'a', ' ', ':', '(', ')', '\u00a0', '\u200b'),
    }),
    fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
  )

  it('is read without a throw, every line in its place', () => {
    fc.assert(
      fc.property(input, (text) => {
        const reading = read(text)
        if (reading.findings.some((finding) => finding.code === 'not-text')) return
        const places = accounted(reading)
        text
          .replace(/^\ufeff/, '')
          .split(/\r\n?|\n/)
          .forEach((line, index) => {
            expect([line, places.has(index + 1)]).toEqual([line, /\S/.test(line.replaceAll(UNSEEN, ''))])
          })
      }),
      { numRuns: 2000 },
    )
  })

  it('is read alike each time', () => {
    fc.assert(
      fc.property(input, (text) => {
        expect(read(text)).toEqual(read(text))
      }),
    )
  })
})

describe('marks that are written in any layout', () => {
  const layout = fc.constantFrom('tabs', 'pipes', 'header')
  const marks = fc.record({
    lends: fc.constantFrom('yes', 'no'),
    chosen: fc.subarray(rows.flatMap((question) => question.options.map((each) => each.id))),
    sign: fc.constantFrom('X', 'x', '✓', '☒', '[x]', ' X '),
    layout,
    rule: fc.boolean(),
    numbers: fc.boolean(),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    mark: fc.constantFrom('', '\ufeff'),
    stripped: fc.boolean(),
  })

  it('are read back', () => {
    fc.assert(
      fc.property(marks, (written) => {
        const reading = read(write(written))
        const { lends, chosen } = written
        expect(option(reading, 'lends', 'yes').marked).toBe(lends === 'yes')
        expect(option(reading, 'lends', 'no').marked).toBe(lends === 'no')
        // Rows that have lost every mark and every cell are the reader's to doubt, not to guess.
        for (const question of rows) {
          for (const { id } of question.options)
            expect(option(reading, question.id, id).marked).toBe(chosen.includes(id))
        }
        expect([reading.findings, reading.unread]).toEqual([[], []])
      }),
      { numRuns: 500 },
    )
  })

  type Written = typeof marks extends fc.Arbitrary<infer Value> ? Value : never

  function write({ lends, chosen, sign, layout: form, rule, numbers, end, mark, stripped }: Written): string {
    const row = (...cells: string[]) => (form === 'pipes' ? `| ${cells.join(' | ')} |` : cells.join('\t'))
    const drawn = form === 'pipes' || rule ? [row('---', '---')] : []
    const number = (place: number) => (numbers ? `${place}. ` : '')
    const yes = lends === 'yes' ? sign : ''
    const no = lends === 'no' ? sign : ''
    const first =
      form === 'header'
        ? ['Tick the box that fits:', '', '\tYes\tNo', `${Q.lends}\t\t`, `\t${yes}\t${no}`]
        : [`${number(1)}${Q.lends}`, '', row('Yes', yes), ...drawn, row('No', no)]
    const others = rows.flatMap((question, place) => [
      '',
      `${number(place + 3)}${question.text.en}`,
      '',
      ...question.options.flatMap((each, at) => [
        row(each.label.en, chosen.includes(each.id) ? sign : ''),
        ...(at === 0 ? drawn : []),
      ]),
    ])
    const lines = [...first, ...others].map((line) => (stripped ? line.trimEnd() : line))
    return mark + lines.join(end)
  }
})
