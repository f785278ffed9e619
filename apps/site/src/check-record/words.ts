import type { FieldEntry } from '@ssi/rules'

/** An answer beside the values of a field; `undefined` is not known. */
export interface OtherAnswer {
  readonly value: unknown
  readonly label: string
}

/** What can be answered beside the values of a field: that there is none, that a document does not say, not known. */
export function otherAnswers(field: FieldEntry): readonly OtherAnswer[] {
  const { expected, words = [] } = field
  const none: readonly OtherAnswer[] = words.includes('none')
    ? [{ value: 'none', label: 'None' }]
    : expected.kind === 'list'
      ? [{ value: [], label: 'None' }]
      : []
  const silent = words.includes('not-stated')
    ? [{ value: 'not-stated', label: 'The document does not say' }]
    : []
  return [...none, ...silent, { value: undefined, label: notGiven(field) }]
}

/** Whether a field holds this answer. */
export function isAnswer(value: unknown, answer: OtherAnswer): boolean {
  if (!Array.isArray(answer.value)) return value === answer.value
  return Array.isArray(value) && value.length === 0
}

function notGiven({ absent, values }: FieldEntry): string {
  if (absent === undefined) return 'Not known'
  if (typeof absent === 'boolean') return `Not given, which counts as ${absent ? 'yes' : 'no'}`
  return `Not given, which counts as ${values?.[absent]?.en ?? absent}`
}
