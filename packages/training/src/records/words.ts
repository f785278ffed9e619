import type { FieldWords } from '@ssi/rules'

type InDutch = readonly [label: string, question: string]

/** A field's label, and the question it answers; in Dutch as well where both are given. */
export function named(label: string, question: string, dutch?: InDutch): FieldWords {
  if (dutch === undefined) return { label: { en: label }, question: { en: question } }
  return { label: { en: label, nl: dutch[0] }, question: { en: question, nl: dutch[1] } }
}
