import { decideAnswer, type NamedReading, tableCsv, tableMarkdown, tabulate } from '@ssi/foi'
import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { outcomes } from '../../src/tables/outcome.ts'
import { anyReading, options } from '../responses.ts'

const decided = fc
  .tuple(anyReading, fc.constantFrom(...options), fc.boolean(), fc.constantFrom('yes', 'no'), fc.boolean())
  .map(([reading, option, value, provided, refused]) => {
    const boxed = decideAnswer(reading, `deliverers.${option}`, { verdict: 'corrected', value }).reading
    const answered = decideAnswer(boxed, 'provided', { verdict: 'corrected', value: provided }).reading
    return refused
      ? decideAnswer(answered, 'refused', { verdict: 'corrected', value: true }).reading
      : answered
  })
const readings: fc.Arbitrary<NamedReading[]> = fc.array(
  fc.record({ name: fc.string(), reading: fc.oneof(anyReading, decided) }),
  { maxLength: 8 },
)

describe('any responses', () => {
  it('are counted once in every row', () => {
    fc.assert(
      fc.property(readings, (all) => {
        const { counts, responses } = tabulate(all)
        for (const row of counts.rows) {
          const sum = Object.keys(outcomes).reduce((so, each) => so + row[each as keyof typeof outcomes], 0)
          expect([sum, row.responses]).toEqual([all.length, all.length])
          expect(row.markedOfAsked ?? 0).toBeLessThanOrEqual(Math.min(row.marked, row.asked ?? 0))
        }
        expect(responses.rows.map(({ name }) => name)).toEqual(all.map(({ name }) => name))
      }),
    )
  })

  it('are counted alike in whatever order they come', () => {
    const shuffled = readings.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(tabulate(other).counts).toEqual(tabulate(all).counts)
      }),
    )
  })

  it('are written in CSV that gives back what was read, once an apostrophe is taken from what could be run', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.string({ unit: fc.constantFrom('=', "'", '"', ',', '\n', '\r', '\t', ' ', 'a', '-', '＝') }),
            { minLength: 2, maxLength: 2 },
          ),
        ),
        (cells) => {
          const rows = cells.map(([a, b]) => ({ a, b }))
          const written = tableCsv({ columns: { a: { en: 'a' }, b: { en: 'b' } }, rows })
          const { data, errors } = Papa.parse<string[]>(written.replace(/\r\n$/, ''), { newline: '\r\n' })
          expect(errors).toEqual([])
          const plain = data
            .slice(1)
            .map((row) =>
              row.map((cell) => cell.replace(/^'(?='*(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]))/, '')),
            )
          expect(plain).toEqual(cells)
          expect(
            data
              .slice(1)
              .flat()
              .filter((cell) => /^\s*[=+\-@＝]/.test(cell)),
          ).toEqual([])
        },
      ),
    )
  })

  it('are written in Markdown with one line for each row', () => {
    fc.assert(
      fc.property(readings, (all) => {
        const { responses } = tabulate(all)
        expect(tableMarkdown(responses).split('\n')).toHaveLength(all.length + 3)
      }),
    )
  })
})
