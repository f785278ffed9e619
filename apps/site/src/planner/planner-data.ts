import type { Text } from '@ssi/taxonomy'
import type { ConceptLink, SchemePage } from '../reference/page-data.ts'

/** A task of one topic: its kind, and what it is there. */
export interface PlannerTask {
  readonly task: string
  readonly kind: ConceptLink & { readonly notation?: string }
  readonly href: string
  readonly says?: Text
  /** What it asks beside a day and a reflection. */
  readonly asks?: 'questions' | 'opinion' | 'practised' | 'openMeetingsPlanned'
}

/** A topic with its tasks and the motion that is debated. */
export interface PlannerTopic extends ConceptLink {
  readonly notation?: string
  readonly says?: Text
  readonly motion: ConceptLink
  readonly tasks: readonly PlannerTask[]
}

/** What the planner is drawn from. */
export interface PlannerPageData extends SchemePage {
  readonly title: Text
  readonly record: { readonly title: Text; readonly href: string }
  readonly topics: readonly PlannerTopic[]
  readonly questions: readonly ConceptLink[]
  readonly forms: readonly ConceptLink[]
  /** The label and the question of each field of the record, by its path. */
  readonly fields: Readonly<Record<string, { readonly label: Text; readonly question: Text }>>
}
