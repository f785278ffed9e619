export type { FoiId } from './scheme.ts'
export { foi } from './scheme.ts'
export { foiLabel, isFoiId } from './label.ts'
export { questionnaire } from './questionnaire.ts'
export type {
  AgeRange,
  ChoiceAnswer,
  Evidence,
  FacetRead,
  HeadingRead,
  ItemAnswer,
  LineRead,
  OptionAnswer,
  OtherReading,
  QuestionAnswer,
  Read,
  Reading,
  Refusal,
  RefusalKind,
  Suggestion,
  TextAnswer,
} from './reader/reading.ts'
export type { Confidence, ReasonCode } from './reader/reasons.ts'
export { reasons } from './reader/reasons.ts'
export type { ReadOptions } from './reader/read-document.ts'
export type { ResponseReading } from './read.ts'
export { readResponse } from './read.ts'
export type { FacetSuggestion } from './suggest-facets.ts'
export { suggestFacets } from './suggest-facets.ts'
export type { FoiResponse, ResponseInput } from './record.ts'
export { foiResponse } from './record.ts'
export { foiRules } from './rules/index.ts'
export { foiNotes } from './notes/index.ts'
export { checkResponse } from './check.ts'
export type { NamedReading } from './named-reading.ts'
export type { DecidedAnswer, DecidedReading, Decision } from './decisions/decision.ts'
export type { AnswerDecided } from './decide-answer.ts'
export { decideAnswer } from './decide-answer.ts'
export { decidedRecord } from './decisions/decided-record.ts'
export type { LeftOutReading, OpenedWork } from './decisions/saved-work.ts'
export { openWork, saveWork } from './decisions/saved-work.ts'
export type { Agreement, AnswerAgreement } from './agreement.ts'
export type { Disagreement } from './agreement/compare.ts'
export { agreement } from './agreement.ts'
export type { CountRow } from './tables/counts.ts'
export type { Mark, MarkRow } from './tables/marks.ts'
export type { Outcome } from './tables/outcome.ts'
export type { Cell, Table } from './tables/table.ts'
export { tableCsv } from './tables/csv.ts'
export { tableMarkdown } from './tables/markdown.ts'
export type { Tabulation } from './tabulate.ts'
export { tabulate } from './tabulate.ts'
export { offeringTable } from './offering-table.ts'
export type { FoiOffering, OfferingSaid } from './to-offering.ts'
export { toOffering } from './to-offering.ts'
export { foi1202Response } from './examples/foi1202-response.ts'
