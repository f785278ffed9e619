import * as fc from 'fast-check'

/** How the options of a question are laid out. */
export type Rows =
  | 'tabs'
  | 'pipes'
  | 'blanks'
  | 'tabs-yes-no'
  | 'blanks-yes-no'
  | 'pipes-yes-no'
  | 'boxes-before'
  | 'list-of-boxes'
  | 'words-after'
  | 'dash-after'
  | 'mark-before'

/** How a response is laid out. */
export interface Layout {
  readonly rows: Rows
  /** The sign of a mark, where the rows leave the choice. */
  readonly sign: string
  /** The order of the options: each takes the place of its number among the others. */
  readonly order: readonly number[]
  /** The most characters of a line of a label; 0 where labels are not wrapped. */
  readonly width: number
  /** Where a label is wrapped, its mark stands on the first line, else on the last. */
  readonly markFirst: boolean
  /** One letter of a long word is left out of every label. */
  readonly slips: boolean
  /** How many lines a page has; 0 where there are no pages. */
  readonly page: number
  readonly numbers: 'none' | 'running' | 'restarting'
  /** The lines end without their trailing blanks. */
  readonly stripped: boolean
  readonly end: '\n' | '\r\n' | '\r'
}

export const allRows: readonly Rows[] = [
  'tabs',
  'pipes',
  'blanks',
  'tabs-yes-no',
  'blanks-yes-no',
  'pipes-yes-no',
  'boxes-before',
  'list-of-boxes',
  'words-after',
  'dash-after',
  'mark-before',
]

/** Any layout that the reader supports. */
export const anyLayout: fc.Arbitrary<Layout> = fc.record({
  rows: fc.constantFrom(...allRows),
  sign: fc.constantFrom('X', 'x', '✓', '☒', '[x]'),
  order: fc.array(fc.nat(100), { minLength: 20, maxLength: 20 }),
  width: fc.constantFrom(0, 0, 40, 60),
  markFirst: fc.boolean(),
  slips: fc.boolean(),
  page: fc.constantFrom(0, 0, 12, 25),
  numbers: fc.constantFrom('none', 'running', 'restarting'),
  stripped: fc.boolean(),
  end: fc.constantFrom('\n', '\r\n', '\r'),
})
