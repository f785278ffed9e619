import type { Term } from '@rdfjs/types'

/** A statement as one line, the same whoever read it. */
export function lineOf(subject: Term, predicate: Term, object: Term): string {
  const literal =
    object.termType === 'Literal' ? ` @${object.language} ^${object.datatype.value}` : ` ${object.termType}`
  return [subject.value, predicate.value, JSON.stringify(object.value) + literal].join(' ')
}

/** Lines without doubles, in order. */
export function graphOf(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)].toSorted()
}
