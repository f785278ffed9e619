import type { SingleSessionId } from './scheme.ts'

/** A book as the page prints its entry; the title is the label of its concept. */
export interface PublicationEntry {
  readonly publication: SingleSessionId
  readonly by: readonly [SingleSessionId, ...SingleSessionId[]]
  readonly as: 'author' | 'editor'
  readonly year: string
  /** Who sells it, by the links below the entry. */
  readonly sellers: readonly SingleSessionId[]
}

/**
 * The books that the page lists, names in its order and years as printed; the imprint's data of one of them are a
 * note on its concept.
 *
 * @example
 * ```ts run
 * import { publications } from '@ssi/single-session'
 * publications.map(({ year }) => year) // => ['2023', '2023', '2017']
 * ```
 */
export const publications: readonly PublicationEntry[] = [
  {
    publication: 'no-bullshit-therapy-book',
    by: ['jeff-young'],
    as: 'author',
    year: '2023',
    sellers: ['t-and-f', 'bol-com'],
  },
  {
    publication: 'little-treatments-big-effects',
    by: ['jessica-schleider'],
    as: 'author',
    year: '2023',
    sellers: ['bol-com', 'amazon'],
  },
  {
    publication: 'capturing-the-moment',
    by: ['moshe-talmon', 'hoyt'],
    as: 'editor',
    year: '2017',
    sellers: ['libristo', 'amazon'],
  },
]
