export type { Language, Terms, Text } from './text.ts'
export { inLanguage } from './text.ts'
export type {
  Citation,
  Licence,
  Note,
  Publication,
  PublicationCitation,
  Section,
  Source,
  SourceCitation,
  SourceDocument,
} from './source.ts'
export { cite, definePublication, defineSource } from './source.ts'
export type { Basis, Concept, ConceptEntry, Elsewhere, Kind, Retirement } from './concept.ts'
export type { Branch } from './branch.ts'
export { branch, elsewhere } from './branch.ts'
export type { ConceptId, Scheme } from './scheme.ts'
export { defineScheme } from './scheme.ts'
export type { Found } from './look-up.ts'
export { lookUp } from './look-up.ts'
export type { SchemeFault, SchemeFaultCode } from './check-scheme.ts'
export { checkScheme } from './check-scheme.ts'
export type { Confidence, ExternalConcept, Mapping, MappingPredicate, MappingSet } from './mapping.ts'
export { normalise } from './normalise.ts'
export { nearest } from './nearest.ts'
export type {
  Answer,
  Answers,
  AnyOf,
  AskedWhen,
  Facet,
  FacetTerm,
  FreeText,
  Heading,
  OneOf,
  Option,
  Passage,
  Question,
  Questionnaire,
  ReadBy,
} from './questionnaire.ts'
export { publicAddress } from './public-address.ts'
