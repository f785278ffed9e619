import { type JsonFault, jsonFault } from './json-fault.ts'

/** The most that is checked while somebody types. */
export const LARGEST = 1_000_000

/** What was put into a check's field. */
export type Input =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly length: number }
  | { readonly kind: 'unreadable'; readonly fault: JsonFault }
  | { readonly kind: 'value'; readonly value: unknown }

/** Reads the text of a check's field as JSON. */
export function readInput(text: string): Input {
  if (text.length > LARGEST) return { kind: 'too-large', length: text.length }
  if (text.trim() === '') return { kind: 'empty' }
  const fault = jsonFault(text)
  return fault === undefined ? { kind: 'value', value: JSON.parse(text) } : { kind: 'unreadable', fault }
}
