import { describe, expect, it } from 'vitest'
import { lookUpIndex } from '../plugins/reference/look-up-index.ts'
import { loadReference } from '../plugins/reference/reference.ts'
import { findIn, readSearchIndex } from '../src/look-up/search-index.ts'

const index = await readSearchIndex(lookUpIndex(await loadReference()))
const first = (words: string) => findIn(index, words)[0]

describe('the look-up', () => {
  it.for([
    ['a part of a label', 'psychoanal', 'psychoanalytic-psychotherapists'],
    ['an id', 'whilst-waiting', 'whilst-waiting'],
    ['a synonym', 'type 1 diabetes', 'type-one-diabetes'],
    ['an abbreviation', 'CYP', 'children-and-young-people'],
    ['a slip of spelling', 'famly therapist', 'family-therapists'],
    ['other quotes and cases', '“TOP UP”', 'top-up-session'],
  ] as const)('finds by %s', ([, words, id]) => {
    expect(first(words)?.href).toBe(`/foi/concepts/${id}/`)
  })

  it('marks what only a hint led to as a suggestion', () => {
    expect(first('professions')).toMatchObject({ suggested: true })
    expect(first('deliverers')).toMatchObject({ suggested: false })
  })

  it('finds nothing where there is nothing, and never throws', () => {
    expect(findIn(index, 'xylophone quartet')).toEqual([])
    expect(findIn(index, '(((')).toEqual([])
    expect(findIn(index, '')).toEqual([])
  })
})
