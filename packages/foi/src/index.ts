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
  TextAnswer,
} from './reader/reading.ts'
export type { Confidence, ReasonCode } from './reader/reasons.ts'
export { reasons } from './reader/reasons.ts'
export type { ReadOptions } from './reader/read-document.ts'
export type { ResponseReading } from './read.ts'
export { readResponse } from './read.ts'
export type { FoiResponse, ResponseInput } from './record.ts'
export { foiResponse } from './record.ts'
export { foiRules } from './rules/index.ts'
export { foiNotes } from './notes/index.ts'
export { checkResponse } from './check.ts'
export { foi1202Response } from './examples/foi1202-response.ts'
