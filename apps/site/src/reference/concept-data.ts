import type { Concept, Text } from '@ssi/taxonomy'
import type { ConceptCrosswalk } from '../crosswalk/crosswalk-data.ts'
import type { CitationWords } from './citation-data.ts'
import type { ConceptHistory } from './change-data.ts'
import type {
  CheckStart,
  ConceptLink,
  DecisionLine,
  Place,
  QuestionAsked,
  QuestionPlace,
  Remark,
  RuleLine,
  SchemePage,
  TreeNode,
} from './page-data.ts'

export interface ConceptPageData extends SchemePage {
  readonly concept: Concept
  readonly trail: readonly ConceptLink[]
  readonly tree: readonly TreeNode[]
  readonly children: readonly ConceptLink[]
  readonly neighbours: readonly { readonly concept: ConceptLink; readonly line: Text }[]
  /** Concepts that draw their line to this one. */
  readonly drawnFrom: readonly { readonly concept: ConceptLink; readonly line: Text }[]
  readonly successors: readonly ConceptLink[]
  readonly optionOf: readonly QuestionPlace[]
  readonly asks: readonly QuestionAsked[]
  readonly rules: readonly RuleLine[]
  /** The decisions that it is an outcome of, each with what the outcome is called. */
  readonly outcomeOf: readonly { readonly decision: DecisionLine; readonly outcome: Text }[]
  /** What lies between it and the other documents. */
  readonly crosswalk: ConceptCrosswalk
  readonly places: readonly Place[]
  readonly notes: readonly Remark[]
  readonly check?: CheckStart
  readonly download: string
  readonly code: Text
  readonly citation: CitationWords
  /** From its first release on. */
  readonly history?: ConceptHistory
}
