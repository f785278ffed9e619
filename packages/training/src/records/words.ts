import type { FieldWords } from '@ssi/rules'

/** A field's label, and the question it answers. */
export function named(label: string, question: string): FieldWords {
  return { label: { en: label }, question: { en: question } }
}
