import type { Text } from '@ssi/taxonomy'
import type { Indexed } from '../../src/look-up/search-index.ts'

/** What an entry belongs to, as it is named beside the entry. */
export type Within = (text: Text) => string

/** A label in both languages, as the index holds it. */
export function labelled({ en, nl = '' }: Text): Pick<Indexed, 'label' | 'dutch'> {
  return { label: en, dutch: nl === en ? '' : nl }
}
