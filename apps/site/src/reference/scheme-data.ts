import type { Basis, Kind, Terms, Text } from '@ssi/taxonomy'
import type { FormatFiles } from './download-data.ts'
import type {
  ConceptLink,
  DecisionLine,
  Place,
  QuestionAsked,
  RuleLine,
  SchemePage,
  TitledLink,
  TreeNode,
} from './page-data.ts'

/** A concept as a row of the scheme's table. */
export interface ConceptRow extends ConceptLink {
  readonly kind: Kind
  readonly basis: Basis
  /** What it stands under. */
  readonly parent?: Pick<ConceptLink, 'id' | 'label'>
  readonly definition?: Text
  readonly synonyms?: Terms
}

export interface SchemePageData extends SchemePage {
  readonly summary: Text
  readonly version: string
  /** Whether the version was released. */
  readonly released: boolean
  /** Where the changes of its package stand, once there are any. */
  readonly changes?: string
  readonly tree: readonly TreeNode[]
  readonly rows: readonly ConceptRow[]
  readonly rules: readonly RuleLine[]
  readonly notes: readonly RuleLine[]
  readonly decisions: readonly DecisionLine[]
  readonly records: readonly {
    readonly href: string
    readonly title: Text
    readonly summary: Text
    readonly fields: number
  }[]
  readonly questionnaires: readonly {
    readonly href: string
    readonly title: Text
    readonly questions: number
  }[]
  readonly read?: TitledLink
  readonly planner?: TitledLink
  readonly package: string
  readonly download: string
  readonly downloads: readonly FormatFiles[]
}

export interface QuestionnairePageData extends SchemePage {
  readonly title: Text
  readonly place: Place
  readonly questions: readonly (QuestionAsked & { readonly concept?: ConceptLink })[]
  readonly record?: { readonly href: string; readonly title: Text }
  readonly read?: TitledLink
}
