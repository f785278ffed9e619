import type { Force, Severity } from '@ssi/rules'
import type { Basis, Text } from '@ssi/taxonomy'
import type { CitationWords } from './citation-data.ts'
import type { CheckStart, ConceptLink, ConditionText, Example, Place, SchemePage } from './page-data.ts'

export interface RulePageData extends SchemePage {
  readonly kind: 'rule' | 'note'
  readonly id: string
  readonly says: Text
  readonly force?: Force
  readonly basis?: Basis
  readonly severity: Severity
  readonly wellFormed: boolean
  /** The conditions in words; `applies` is absent where the rule always applies, `met` where it is a note. */
  readonly applies?: ConditionText
  readonly met?: ConditionText
  readonly about: readonly ConceptLink[]
  readonly advice?: Text
  readonly why?: Text
  readonly openQuestions: readonly Text[]
  readonly places: readonly Place[]
  readonly examples: readonly Example[]
  readonly check: CheckStart
  readonly download: string
  readonly citation: CitationWords
}
