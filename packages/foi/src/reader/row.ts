import type { Finding } from '@ssi/rules'
import type { Option, Question } from '@ssi/taxonomy'
import type { ReasonCode } from './confidence.ts'
import type { Cell, Line } from './grid.ts'
import type { Label } from './labels.ts'
import type { Terms } from './terms.ts'
import type { Evidence, LineRead, Refusal, Suggestion } from './reading.ts'

/** What a row says of an option, before its signs are read. */
export interface Row {
  readonly option: Option
  /** The label itself. */
  readonly label: readonly Evidence[]
  /** What stands beside the label in its own cell. */
  readonly beside: string
  /** The cells that may hold the mark. */
  cells: Cell[]
  /** What a plain mark in the cells is known by. */
  by: 'own-row' | 'header-column' | 'row-below' | 'by-position'
  /** Why the label itself is in doubt. */
  doubt?: ReasonCode
  /**
   * A mark in its column says that the option does not apply, or it cannot be told what it says: at all, or but for the
   * words of its header. Or there is none, though one column is for what applies and another for what does not.
   */
  column?: 'no' | 'unclear' | 'unnamed' | 'none' | undefined
}

/** What the rows of a question say, not yet weighed against one another. */
export interface Rows {
  readonly question: Question
  readonly labels: readonly Label[]
  /** The words by which a sentence may name an option. */
  readonly naming: Terms
  readonly rows: Row[]
  readonly layout: Line[]
  readonly unread: Line[]
  readonly findings: Finding[]
  readonly refusals: Refusal[]
  readonly nonAnswers: LineRead[]
  readonly suggested: Suggestion[]
  /** The options that a header row names, by column. */
  header?: ReadonlyMap<number, Row>
  /** How many cells that header row has. */
  width?: number
  /** The names in a header row of which only their place on the line tells the columns. */
  names?: readonly Cell[]
  /** What a mark in a column says, by the words of a header row; undefined where that cannot be told. */
  columns?: ReadonlyMap<number, boolean | undefined>
  /** A header row names the one column by words that do not say what a mark in it means. */
  unnamed?: boolean
  /** A line says that a mark stands for what is not so. */
  turned?: boolean
  /** Where the first mark stands that has no label. */
  stray?: readonly Evidence[]
  /** The row that the next line may complete. */
  open?: { readonly row: Row; readonly line: number }
}
