import { describe, expect, it } from 'vitest'
import { exampleWords } from '../plugins/reference/example-words.ts'
import { indexed, lookUpIndex } from '../plugins/reference/look-up-index.ts'
import { loadReference } from '../plugins/reference/reference.ts'
import { findIn } from '../src/look-up/find.ts'
import { countedByKind } from '../src/look-up/kind-names.ts'
import { readSearchIndex, searchIndexOf } from '../src/look-up/search-index.ts'
import { told } from '../src/look-up/told.ts'
import { queries, strangeQueries, strangeWords } from './queries.ts'

const reference = await loadReference()
const index = await readSearchIndex(lookUpIndex(reference))
const hitsOf = (words: string) => findIn(index, words).hits
const first = (words: string) => hitsOf(words)[0]

/** The queries whose address is not among the first few hits, with those hits. */
function missed(within: number) {
  return queries.flatMap(([by, words, href]) => {
    const found = hitsOf(words)
      .slice(0, within)
      .map((hit) => hit.href)
    return found.includes(href) ? [] : [{ by, words, href, found }]
  })
}

describe('the look-up', () => {
  it('has what readers look for first nine times in ten, and always among the first three', () => {
    const notFirst = missed(1)
    const notNear = missed(3)
    const share = (misses: readonly unknown[]) => 1 - misses.length / queries.length
    console.info(
      `${queries.length} queries: hit@1 ${share(notFirst).toFixed(3)}, hit@3 ${share(notNear).toFixed(3)}`,
    )
    expect(queries.length).toBeGreaterThanOrEqual(60)
    expect(notNear).toEqual([])
    expect(share(notFirst)).toBeGreaterThanOrEqual(0.9)
  })

  it('offers a label, an abbreviation and a word of the other language to try, each of them found', () => {
    expect(exampleWords(reference, 'en')).toEqual([
      { word: 'single session therapy', language: 'en' },
      { word: 'CBT', language: 'en' },
      { word: 'vastlopen', language: 'nl' },
    ])
    expect(exampleWords(reference, 'nl')).toEqual([
      { word: 'snel beschikbaar', language: 'nl' },
      { word: 'CBT', language: 'en' },
      { word: 'psychologist', language: 'en' },
    ])
    for (const { word } of exampleWords(reference, 'en'))
      expect(first(word)).toMatchObject({ suggested: false })
  })

  it('asks for addresses that there are', () => {
    const known = new Set(indexed(reference).map(({ href }) => href))
    expect(queries.filter(([, , href]) => !known.has(href))).toEqual([])
  })

  it('keeps each kind together', () => {
    const found = hitsOf('keyworking').map(({ kind }) => kind)
    expect(new Set(found).size).toBeGreaterThan(2)
    expect(found.filter((kind, at) => kind !== found[at - 1])).toHaveLength(new Set(found).size)
  })

  it('has the later document first where two call something alike, and one without a day last', () => {
    expect(first('CBT')).toMatchObject({ href: '/ndtms/concepts/cognitive-behavioural-therapy/' })
    const alike = { kind: 'concept', codes: [], label: 'Zebra', dutch: '', synonyms: [], hints: [] } as const
    const made = searchIndexOf([
      { ...alike, href: '/none/', scheme: 'none' },
      { ...alike, href: '/2006/', scheme: 'old', since: '2006' },
      {
        ...alike,
        href: '/2024/',
        scheme: 'new',
        since: '2024-04-01',
        label: 'Striped horse',
        synonyms: ['zebra'],
      },
    ])
    expect(findIn(made, 'zebra').hits.map(({ href }) => href)).toEqual(['/2024/', '/2006/', '/none/'])
  })

  it('has a term before the section of a document that is headed by it', () => {
    expect(first('harm reduction')).toMatchObject({ kind: 'concept' })
  })

  it('marks what only a hint led to as a suggestion', () => {
    expect(first('professions')).toMatchObject({ suggested: true })
    expect(first('deliverers')).toMatchObject({ suggested: false })
  })

  it('names the synonym that led to a hit', () => {
    expect(first('orange book')).toMatchObject({ synonym: 'orange book', suggested: false })
    expect(first('SST')).toMatchObject({ label: 'Single Session Therapy', synonym: 'SST' })
    expect(first('OAAT')).not.toHaveProperty('synonym')
  })

  it('finds nothing where there is nothing, and never throws', () => {
    expect(hitsOf('xylophone quartet')).toEqual([])
    expect(hitsOf('(((')).toEqual([])
    expect(hitsOf('')).toEqual([])
  })

  it('shows nothing for words that only share letters with what there is', () => {
    expect(strangeWords.filter((words) => hitsOf(words).length > 0)).toEqual([])
  })

  it('takes a short word whole, and a longer one by its beginning', () => {
    const found = hitsOf('MI').flatMap(({ kind, label }) => (kind === 'concept' ? label.toLowerCase() : []))
    expect(found.length).toBeGreaterThan(1)
    expect(found.filter((label) => !label.startsWith('motivational') && !label.includes(' motiv'))).toEqual(
      [],
    )
    expect(first('psychoanal')).toMatchObject({ label: 'Psychoanalytic Psychotherapists' })
    expect(findIn(index, 'psychoanal')).toMatchObject({ near: false })
  })

  it('asks for every word that carries meaning', () => {
    const found = hitsOf('what is the counselling in Models of Care')
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ from }) => !from.includes('Models of Care'))).toEqual([])
  })

  it('takes a slip for a word only where nothing has the word as it was typed', () => {
    expect(first('relpase prevention')).toMatchObject({ label: 'Relapse prevention' })
    expect(findIn(index, 'relpase prevention').near).toBe(true)
    expect(findIn(index, 'relapse prevention').near).toBe(false)
    expect(first('Dataset Q')).toMatchObject({ label: 'Dataset R' })
    expect(findIn(index, 'Dataset Q').near).toBe(true)
  })

  it('tells terms of the same name apart by their documents', () => {
    const all = hitsOf('CBT').filter(({ kind }) => kind === 'concept')
    expect(all.map(({ label, from }) => `${label}: ${from}`)).toEqual(
      expect.arrayContaining([
        'Cognitive behavioural therapy: NDTMS aid Dataset R (for use from 2024)',
        'Cognitive-behaviour therapy (CBT): Models of Care: Update 2006, page 44 (2006)',
      ]),
    )
  })

  it('is announced by count and kind', () => {
    expect(countedByKind({ hits: [], near: false })).toBe(
      'Nothing found. The arrow keys lead to the list of all concepts.',
    )
    const firstOf = (words: string) => ({ ...findIn(index, words), hits: hitsOf(words).slice(0, 1) })
    expect(countedByKind(firstOf('Leeds Addiction Unit'))).toBe('1 result: 1 concept. Use the arrow keys.')
    expect(countedByKind(firstOf('Leads Addiction Unit'))).toBe(
      'Nothing is called that here. Nearest by spelling: 1 result: 1 concept. Use the arrow keys.',
    )
    expect(countedByKind(firstOf('Leeds quartet'))).toBe(
      'Nothing with ‘quartet’; with ‘Leeds’: 1 result: 1 concept. Use the arrow keys.',
    )
  })

  it('finds what lies between terms by an abbreviation of one of them', () => {
    expect(hitsOf('MI technique').map(({ href }) => href)).toContain(
      '/crosswalk/conflicts/can-one-technique-count/',
    )
  })

  it('takes several for the one, and a word for what stands without its ending', () => {
    for (const [several, one] of [
      ['eenmalige interventies', 'eenmalige interventie'],
      ['eenmalige gesprekken', 'eenmalig gesprek'],
      ['group therapies', 'group therapy'],
    ] as const) {
      expect(hitsOf(one)).not.toEqual([])
      expect(hitsOf(several)).toEqual(hitsOf(one))
      expect(findIn(index, several).near).toBe(false)
    }
  })

  it('lists both documents’ concepts for a Dutch word that fits either, each as a suggestion', () => {
    expect(hitsOf('eenmalige interventie').map(({ href, suggested }) => [href, suggested])).toEqual([
      ['/single-session/concepts/single-session-intervention/', true],
      ['/single-session/concepts/dutch-single-session-interventions/', true],
    ])
  })

  it('has what it knows of the words where nothing has all of them, and says which', () => {
    expect(findIn(index, 'counselling quartet').partly).toEqual({
      without: ['quartet'],
      having: ['counselling'],
      apart: false,
    })
    expect(hitsOf('counselling quartet').map(({ href }) => href)).toEqual(
      hitsOf('counselling').map(({ href }) => href),
    )
    expect(findIn(index, 'counselling').partly).toBeUndefined()
  })

  it('says of words that nothing has together that it is so', () => {
    const answers = strangeQueries.map((words) => told(findIn(index, words)))
    expect(answers).toEqual([
      'Nothing with ‘12’ and ‘step’ together; with part of these words:',
      'Nothing with ‘waiting’ and ‘list’ together; with part of these words:',
      'Nothing with ‘CBT’ and ‘leaflet’ together; with part of these words:',
      'Nothing with ‘age’ and ‘limit’ together; with part of these words:',
    ])
  })

  it('mends a slip in one word where nothing has another', () => {
    const answer = findIn(index, 'cuonselling quartet')
    expect(told(answer)).toBe('Nothing with ‘quartet’; nearest by spelling to ‘cuonselling’:')
    expect(answer.hits[0]).toMatchObject({ label: 'Counselling' })
  })
})
