import { normalise } from '@ssi/taxonomy'
import type { IndexEntry, IndexLetter, IndexPageData } from '../../src/reference/index-data.ts'
import { address } from './addresses.ts'
import { partyOf } from './crosswalk-ends.ts'
import { conceptLink, conceptsOf, type DomainReference, type Reference } from './reference.ts'

/** The index from A to Z: every concept under each of its labels. */
export function indexPage(reference: Reference): IndexPageData {
  const { domains } = reference
  const entries = domains
    .flatMap((domain) => entriesOf(reference, domain))
    .toSorted((a, b) => order.compare(wordsOf(a), wordsOf(b)))
  return {
    path: address.index,
    concepts: domains.reduce((sum, domain) => sum + conceptsOf(domain).length, 0),
    letters: lettersOf(entries),
  }
}

const order = new Intl.Collator('en')

function entriesOf(reference: Reference, domain: DomainReference): readonly IndexEntry[] {
  return conceptsOf(domain).flatMap(({ id, label: { en, nl }, definition }) => {
    const { href } = conceptLink(domain, id)
    const party = partyOf(reference, `${domain.data.scheme.id}:${id}`).name
    const isDefined = definition !== undefined
    const english: IndexEntry = { label: en, language: 'en', href, party, isDefined }
    return nl === undefined || nl === en ? [english] : [english, { ...english, label: nl, language: 'nl' }]
  })
}

function lettersOf(entries: readonly IndexEntry[]): readonly IndexLetter[] {
  const letters = [...new Set(entries.map(letterOf))]
  return letters.map((letter) => ({ letter, entries: entries.filter((entry) => letterOf(entry) === letter) }))
}

/** The first letter without its accent. */
function letterOf(entry: IndexEntry): string {
  return wordsOf(entry).normalize('NFD').charAt(0).toUpperCase()
}

/** A label from its first letter or figure on, as it is sorted. */
function wordsOf({ label }: IndexEntry): string {
  return normalise(label).replace(/^[^\p{L}\p{N}]+/u, '')
}
