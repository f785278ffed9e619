import type { Text } from '@ssi/taxonomy'
import type { Table } from '../decide/table.ts'
import type { CitationWords } from './citation-data.ts'
import type { RuleLine, SchemePage } from './page-data.ts'

export interface DecisionPageData extends SchemePage {
  /** The version of the scheme. */
  readonly version: string
  /** How much of each source was seen. */
  readonly extents: readonly Text[]
  readonly table: Table
  /** The record that the decision is made about. */
  readonly record: { readonly title: Text; readonly href: string }
  /** Rules and notes that look at what comes out. */
  readonly rules: readonly RuleLine[]
  readonly download: string
  readonly code: string
  readonly citation: CitationWords
}
