import type { Text } from '@ssi/taxonomy'
import type {
  CheckStart,
  ConditionWords,
  DecisionQuestion,
  OutcomeLine,
  Place,
  RuleLine,
  SchemePage,
} from './page-data.ts'

/** A row of a decision's table. */
export interface DecisionRow {
  readonly when: ConditionWords
  readonly outcome: OutcomeLine
  readonly says: Text
  readonly places: readonly Place[]
}

export interface DecisionPageData extends SchemePage {
  readonly id: string
  readonly asks: Text
  readonly outcomes: readonly OutcomeLine[]
  readonly questions: readonly DecisionQuestion[]
  readonly rows: readonly DecisionRow[]
  readonly otherwise: OutcomeLine
  /** Rules and notes that look at what comes out. */
  readonly rules: readonly RuleLine[]
  readonly check: CheckStart
  readonly download: string
  readonly code: string
  readonly citation: string
}
