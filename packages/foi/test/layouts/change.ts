import type { Questionnaire } from '@ssi/taxonomy'
import * as fc from 'fast-check'

/** What happens to a response after it was written. */
export type ChangeKind =
  | 'mark-removed'
  | 'row-lost'
  | 'sign-unknown'
  | 'line-split'
  | 'words-before'
  | 'words-after'

/** A change to the row of one option, or to the lines around its question's rows. */
export interface Change {
  readonly kind: ChangeKind
  readonly question: string
  readonly option: string
}

export const allChanges: readonly ChangeKind[] = [
  'mark-removed',
  'row-lost',
  'sign-unknown',
  'line-split',
  'words-before',
  'words-after',
]

/** Any option of a questionnaire that a change may befall. */
export function anyOption({ questions }: Questionnaire): fc.Arbitrary<Omit<Change, 'kind'>> {
  const places = questions.flatMap((question) =>
    question.kind === 'any-of'
      ? question.options.map((option) => ({ question: question.id, option: option.id }))
      : [],
  )
  return fc.constantFrom(...places)
}

/** What the document says of the option after the change; undefined where it no longer says. */
export function truthAfter({ kind }: Change, marked: boolean): boolean | undefined {
  if (kind === 'mark-removed') return false
  return kind === 'row-lost' || kind === 'sign-unknown' ? undefined : marked
}
