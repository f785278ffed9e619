import type { TextLine } from './writer.ts'

/** A cell of a table with what it says, and how many columns and rows it covers. */
export interface Placed {
  readonly lines: readonly TextLine[]
  readonly wide: number
  readonly high: number
}

interface Standing {
  readonly cell: Placed
  readonly column: number
  readonly until: number
  /** The cell reaches down from a row above. */
  readonly above?: true
}

// A table that says it has more is not followed that far.
const MOST_COLUMNS = 100
const MOST_COVERED = 10
const LONGEST_REPEAT = 40
const WORD = /\p{L}{2}/u
const BLANK: Placed = { lines: [], wide: 1, high: 1 }

/**
 * Gives each cell its column. A cell that covers several places stands in the first; beside a label it says the same
 * in the others, for a mark over two places is a mark in both, but a label over two places is one label.
 */
export function placeCells(rows: readonly (readonly Placed[])[]): readonly (readonly Placed[])[] {
  const standing = standingIn(rows)
  const begun = new Set(standing.flatMap((row) => row.map(({ column }) => column)))
  const columns = [...begun].toSorted((a, b) => a - b).slice(0, MOST_COLUMNS)
  return standing.map((row) => rowOf(row, columns))
}

/** The cells of each row by column, those that reach down from above among them. */
function standingIn(rows: readonly (readonly Placed[])[]): readonly (readonly Standing[])[] {
  let reaching: readonly Standing[] = []
  return rows.map((cells, row) => {
    reaching = reaching.filter(({ until }) => until > row)
    if (cells.length === 0) return []
    const own: Standing[] = []
    let column = 0
    for (const cell of cells) {
      for (let above = at(reaching, column); above; above = at(reaching, column)) column = endOf(above)
      own.push({ cell, column, until: row + cell.high })
      column += cell.wide
    }
    const all = [...reaching, ...own].toSorted((a, b) => a.column - b.column)
    reaching = all.filter(({ until }) => until > row + 1).slice(0, MOST_COVERED)
    reaching = reaching.map((each) => ({ ...each, above: true }))
    return all.map((each) => (each.above ? fromAbove(each, own[0]?.column ?? 0) : each))
  })
}

function at(standing: readonly Standing[], column: number): Standing | undefined {
  return standing.find((each) => each.column <= column && column < endOf(each))
}

function endOf({ column, cell }: Standing): number {
  return column + cell.wide
}

function fromAbove(standing: Standing, first: number): Standing {
  return { ...standing, cell: again(standing.cell, standing.column < first) }
}

/** What a cell says in a further place. At the beginning of a row stands a label or a question: that is said once. */
function again({ lines, wide }: Placed, begins: boolean): Placed {
  const said = lines.map(({ text }) => text).join(' ')
  if (begins && WORD.test(said)) return { ...BLANK, wide }
  const text = said.length > LONGEST_REPEAT ? `${said.slice(0, LONGEST_REPEAT)}…` : said
  return { lines: [{ text, nested: false }], wide, high: 1 }
}

function rowOf(row: readonly Standing[], columns: readonly number[]): readonly Placed[] {
  return row.flatMap((standing, place) => {
    const { cell, column } = standing
    if (cell.wide === 1 || row.length === 1) return [cell]
    const covered = columns.filter((each) => each > column && each < endOf(standing)).slice(0, MOST_COVERED)
    return [cell, ...covered.map(() => again(cell, place === 0))]
  })
}
