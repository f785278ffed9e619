import type { Expected, FieldEntry } from '@ssi/rules'
import type { Text } from '@ssi/taxonomy'
import type {
  CheckStart,
  ConceptLink,
  DecisionLine,
  QuestionAsked,
  RuleLine,
  SchemePage,
  TitledLink,
} from './page-data.ts'

/** A field of a data dictionary. */
export interface FieldLine extends FieldEntry {
  readonly depth: number
  readonly options: readonly { readonly code: string; readonly label: Text; readonly href?: string }[]
  readonly rules: readonly RuleLine[]
  /** The decisions that ask for it. */
  readonly decisions: readonly DecisionLine[]
}

/** What a rule looks at a field for. */
export interface LooksAt {
  readonly path: string
  readonly label: Text
  readonly what: 'applies' | 'met' | 'both'
}

/** A rule or a note with the fields that its conditions look at. */
export interface RuleLooks extends RuleLine {
  readonly looks: readonly LooksAt[]
}

export interface RecordPageData extends SchemePage {
  readonly id: string
  readonly title: Text
  readonly summary: Text
  readonly fields: readonly FieldLine[]
  readonly rules: readonly RuleLine[]
  readonly notes: readonly RuleLine[]
  readonly decisions: readonly DecisionLine[]
  readonly check: CheckStart
  readonly looks: readonly RuleLooks[]
  readonly read?: TitledLink
  /** The page on which a record is filled in. */
  readonly fillIn?: string
  /** The page that checks a table, and a table without rows, headed by the fields. */
  readonly table?: { readonly href: string; readonly empty: string }
  readonly download: string
  readonly code: string
}

/** A field of a record that is read, with what a person may decide that it says. */
export interface ReadField {
  readonly label: Text
  /** What one entry of a list is called. */
  readonly item?: Text
  readonly expected: Expected
  readonly options: readonly { readonly code: string; readonly label: Text }[]
  /** Words that the field may hold beside its values. */
  readonly words: readonly string[]
}

export interface ReadPageData extends SchemePage {
  readonly domain: string
  readonly record: { readonly id: string; readonly title: Text; readonly href: string }
  readonly questionnaire: { readonly title: Text; readonly href: string }
  readonly questions: readonly (QuestionAsked & { readonly concept?: ConceptLink })[]
  /** Every concept that a value may be, by id. */
  readonly concepts: Readonly<Record<string, ConceptLink>>
  /** The fields of the record, by path. */
  readonly fields: Readonly<Record<string, ReadField>>
  readonly title: string
}
