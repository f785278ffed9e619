import {
  type Check,
  type CheckOptions,
  defineCheck,
  type Finding,
  type FindingCode,
  type Report,
  type Rule,
  shapeOf,
} from '@ssi/rules'
import { retired } from './generated/retired.ts'
import { definitionAssessment, type DefinitionAssessment } from './definition-assessment.ts'
import { offeringNotes } from './notes/offering.ts'
import { type DefinitionChoice, type DefinitionId, offeringOptions } from './options.ts'
import { partings } from './partings/index.ts'
import { type Offering, offeringRecord } from './records/offering.ts'
import { definitionRules, offeringRules } from './rules/offering.ts'

/** What a caller may say about an assessment. */
export interface AssessOptions extends CheckOptions {
  /** By which definition; both side by side where nothing is said. */
  readonly definition?: DefinitionChoice
}

/** What an assessment says. Its verdict is about every definition that was asked for. */
export interface Assessment extends Report<Offering> {
  /** What each definition says by itself. */
  readonly assessments: readonly DefinitionAssessment[]
  /** Where and why the two part; empty where only one was asked for. */
  readonly partings: readonly Finding<FindingCode>[]
}

/** The assessment of an offering, and a Standard Schema for forms, which asks for both definitions. */
export interface AssessOffering {
  (input: unknown, options?: AssessOptions): Assessment
  readonly '~standard': Check<typeof offeringRecord>['~standard']
}

const check = defineCheck({
  scheme: 'single-session',
  record: offeringRecord,
  rules: offeringRules,
  notes: offeringNotes,
  options: offeringOptions,
  retired,
})

/**
 * Assesses an offering by one definition of a single session intervention or by both side by side: three-valued for
 * each element, the deciding elements named, and where the definitions part said with the reason.
 *
 * Takes any input and never throws.
 *
 * @example
 * ```ts run
 * import { assessOffering } from '@ssi/single-session'
 * const talk = { planned: true, therapeuticIntent: false }
 * assessOffering(talk, { definition: 'foi1202' }).assessments.map(({ says }) => says.en)
 * // => ['Does not meet the definition of FOI response FOI1202, element “therapeutic in intent”.']
 * assessOffering(talk, { definition: 'both' }).partings.map(({ rules }) => rules)
 * // => [['help-need-not-be-therapy']]
 * ```
 */
export const assessOffering: AssessOffering = Object.assign(assess, { '~standard': check['~standard'] })

function assess(input: unknown, options: AssessOptions = {}): Assessment {
  const asked = definitionsOf(options.definition)
  const report = check(input, { ...options, rules: (rule) => isAsked(rule, asked, options.rules) })
  return {
    ...report,
    assessments: asked.map((definition) => definitionAssessment(definition, report.standings)),
    partings: report.findings.filter(({ rules }) => partings.some(({ id }) => rules.includes(id))),
  }
}

/** The definitions that a choice asks for: both where it is none that is known. */
function definitionsOf(choice: unknown): readonly DefinitionId[] {
  const { definition } = shapeOf(offeringOptions, { definition: choice }).record
  return definition === 'foi1202' || definition === 'one-session-nl'
    ? [definition]
    : ['foi1202', 'one-session-nl']
}

function isAsked(rule: Rule, asked: readonly DefinitionId[], chosen: CheckOptions['rules']): boolean {
  if (!asked.some((definition) => definitionRules[definition].some(({ id }) => id === rule.id))) return false
  if (chosen === undefined) return true
  return typeof chosen === 'function' ? chosen(rule) : chosen.includes(rule.id)
}
