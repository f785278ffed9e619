import type { Basis, Citation, Text } from '@ssi/taxonomy'
import type { Severity } from './rule.ts'

/** What plain data can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** What `check` finds. Readers of documents add codes of their own. */
export type FindingCode =
  | 'unknown-code'
  | 'not-a-date'
  | 'wrong-kind'
  | 'out-of-range'
  | 'unknown-field'
  | 'retired-code'
  | 'rule-broken'
  | 'note'

/** Something found in a record or a document: plain data that can be stored and read years later. */
export interface Finding<Code extends string = string> {
  readonly code: Code
  readonly severity: Severity
  /** The ids of the rules it rests on; empty where it rests on the shape of the record alone. */
  readonly rules: readonly string[]
  readonly basis?: Basis
  /** Dotted paths into the record, items by number: `offerings.1.format`. */
  readonly paths: readonly string[]
  /** The labels of the fields at those paths, in the same order, as far as they have one. */
  readonly labels?: readonly Text[]
  /** The values at those paths, in the same order; `null` where there is none. */
  readonly found: readonly Json[]
  /** What may stand there. */
  readonly expected?: Expected
  /** The allowed value or field whose spelling is nearest. */
  readonly nearest?: string
  readonly says?: Text
  readonly advice?: Text
  readonly cite?: readonly Citation[]
  /** The path of the page about it. */
  readonly page?: string
  /** Where in a document it was found: the first line is 1. */
  readonly lines?: readonly number[]
}

/** What may stand in a field. */
export type Expected =
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  | { readonly kind: 'day' | 'flag' | 'text' | 'list' | 'group' }
  | { readonly kind: 'form'; readonly form: Text; readonly pattern: string }
  | { readonly kind: 'whole'; readonly least: number; readonly most?: number }
