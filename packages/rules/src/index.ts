export type { Field, ItemAt, Known, ValueAt, Word } from './path.ts'
export type { ConditionData, Value } from './condition-data.ts'
export type { Condition } from './condition.ts'
export {
  all,
  any,
  atLeast,
  atMost,
  before,
  equals,
  every,
  implies,
  includesAll,
  includesAny,
  not,
  notAfter,
  oneOf,
  present,
  sameAs,
  some,
} from './condition.ts'
export type { Truth } from './evaluate.ts'
export { evaluate } from './evaluate.ts'
export { missing } from './missing.ts'
export type { Scope } from './scope.ts'
export { scopeOf } from './scope.ts'
export { culprits, needs } from './trace.ts'
export type { Force, Rule, RuleEntry, RuleExamples, Severity, Standing } from './rule.ts'
export { rule, severityOf, standing } from './rule.ts'
export type { NoteEntry, RecordNote } from './note.ts'
export { note } from './note.ts'
export type { Decided, Decision, DecisionQuestion, OutcomeWords, Row, RowEntry } from './decision.ts'
export { decide, decision } from './decision.ts'
export type { Derived } from './derived.ts'
export { derivedFrom } from './derived.ts'
export type { Expected, Finding, FindingCode, Json } from './finding.ts'
export type { FieldDoc, FieldEntry, FieldWords, Schema } from './field-docs.ts'
export { fieldsOf } from './field-docs.ts'
export { dayPattern } from './day-pattern.ts'
export {
  absentMeans,
  code,
  codes,
  day,
  flag,
  form,
  group,
  list,
  openCode,
  openCodes,
  orNone,
  orNotStated,
  record,
  text,
  whole,
} from './fields.ts'
export type { Retired } from './retired-codes.ts'
export type { Shape } from './shape.ts'
export { shapeOf } from './shape.ts'
export type { ExplainOptions } from './explain.ts'
export { explain, quoted } from './explain.ts'
export type { DescribedFields } from './describe.ts'
export { describe, describeRule } from './describe.ts'
export type { Missing, Report, Verdict } from './report.ts'
export type { Check, CheckDefinition, CheckOptions, Deciding } from './check.ts'
export { defineCheck, defineDecision } from './check.ts'
export type { DomainData, RecordData, RecordType } from './data.ts'
export { domainData } from './data.ts'
