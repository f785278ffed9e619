import type { Citation, Text } from '@ssi/taxonomy'
import type { Condition } from './condition.ts'
import type { ConditionData } from './condition-data.ts'

interface NoteWords {
  readonly id: string
  readonly says: Text
  readonly about?: readonly string[]
  readonly advice?: Text
  readonly openQuestions?: readonly Text[]
}

/** A note as it is written. */
export interface NoteEntry<R> extends NoteWords {
  readonly cite: Citation | readonly Citation[]
  readonly when: Condition<R>
  readonly examples: { readonly applies: readonly R[]; readonly silent: readonly R[] }
}

/** Something worth knowing about a record: information where its condition is true, never a fault. */
export interface RecordNote extends NoteWords {
  readonly cite: readonly Citation[]
  readonly when: ConditionData
  readonly examples: { readonly applies: readonly object[]; readonly silent: readonly object[] }
}

/**
 * Writes a note.
 *
 * @example
 * ```ts run
 * import { equals, note } from '@ssi/rules'
 * import { cite, definePublication } from '@ssi/taxonomy'
 * const handbook = definePublication({ id: 'handbook', title: 'Handbook', address: 'https://example.org', seen: '2026-11' })
 * note<{ again?: boolean }>({
 *   id: 'came-again', says: { en: 'The person came again.' }, cite: cite(handbook),
 *   when: equals('again', true), examples: { applies: [{ again: true }], silent: [{ again: false }] },
 * }).id // => 'came-again'
 * ```
 */
export function note<R>(entry: NoteEntry<R>): RecordNote {
  return { ...entry, cite: [entry.cite].flat() } as RecordNote
}
