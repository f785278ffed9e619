import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cite, type PublicationCitation } from '@ssi/taxonomy'
import { describe, expect, it } from 'vitest'
import { foi1202, ndtmsAid, publications, singleSessionPage, sources } from '../src/index.ts'
import { firstWords } from './first-words.ts'

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const documents = sources.map(({ document }) => document)

function citationsOf({ notes = [] }: (typeof documents)[number]): PublicationCitation[] {
  return notes.flatMap((note) => note.cite)
}

describe('documents and publications', () => {
  it('have ids that no other document or publication has', () => {
    const ids = [...documents, ...publications].map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    for (const id of ids) expect(id).toMatch(kebab)
  })

  it('stand in the order in which the project numbers the documents', () => {
    expect(documents.map(({ id }) => id)).toEqual(Object.keys(firstWords))
  })

  it('have addresses that are whole https addresses', () => {
    const addresses = [
      ...publications.map(({ address }) => address),
      ...documents.flatMap(({ address = [], licence }) => [address, licence.address ?? []].flat()),
    ]
    for (const address of addresses) {
      expect(new URL(address).protocol).toBe('https:')
      expect(address).not.toMatch(/…|\.\.\.|\s/)
    }
  })

  it('say when they were seen as an ISO month or day', () => {
    for (const { seen } of publications)
      expect(seen).toMatch(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/)
  })

  it('give years and dates from year to day', () => {
    for (const { year = '2000' } of publications) expect(year).toMatch(/^\d{4}$/)
    for (const { date = '2000' } of documents) expect(date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    const dates = Object.fromEntries(documents.map(({ id, date }) => [id, date]))
    expect(dates).toMatchObject({
      'foi-1202': '2024-09-12',
      'single-session-page': '2023-11-25',
      'models-of-care-2006': '2006',
    })
  })
})

describe.for(documents.map((document) => [document.id, document] as const))('%s', ([id, document]) => {
  it('says of its licence what was seen', () => {
    expect(document.licence.seen).toBe(false)
    expect(document.licence.statement.en).toMatch(/licence/)
  })

  it('backs each note with a publication that exists, as it is cited', () => {
    for (const citation of citationsOf(document)) {
      const publication = publications.find((candidate) => candidate.id === citation.publication)
      expect(citation).toEqual(publication && cite(publication))
    }
  })

  it('names sections in kebab-case, each place once, and the test knows the first words of each', () => {
    const sections = sources.find((source) => source.document.id === id)?.sections ?? []
    for (const section of sections) expect(section.id).toMatch(kebab)
    const places = sections.flatMap((section) => [
      section.id,
      ...Object.keys(section.parts).map((part) => `${section.id}/${part}`),
    ])
    expect(new Set(places).size).toBe(places.length)
    expect(firstWords[id]?.places.map(([place]) => place)).toEqual(places)
  })

  it('gives every place a wording of its own', () => {
    const sections = sources.find((source) => source.document.id === id)?.sections ?? []
    const wordings = sections.flatMap((section) => [
      section.title.en,
      ...Object.values(section.parts).map((part) => `${section.title.en}, ${part.en}`),
    ])
    expect(new Set(wordings).size).toBe(wordings.length)
  })
})

describe('the Dutch page', () => {
  it('has every sentence in Dutch too', () => {
    const texts = JSON.stringify(singleSessionPage).match(/\{"en":"[^}]*\}/g) ?? []
    const english = texts.filter((text) => !text.includes('"nl":"'))
    // A citation of a publication names it as it names itself.
    expect(
      english.filter((text) => !publications.some((one) => text === JSON.stringify(cite(one).place))),
    ).toEqual([])
  })
})

describe('against the originals', () => {
  const folder = process.env.SSI_SOURCES
  const whole = 'set SSI_SOURCES to the folder of the five texts; skipped without it'

  function original(id: string): string {
    return readFileSync(join(folder ?? '', firstWords[id]?.file ?? ''), 'utf8').replaceAll(/\s+/g, ' ')
  }

  it.skipIf(!folder)(`each title stands in its document (${whole})`, () => {
    for (const { id, title } of documents) expect(original(id)).toContain(title)
  })

  it.skipIf(!folder)(`sections and parts stand in the order of the document (${whole})`, () => {
    for (const { id } of documents) {
      let from = 0
      for (const [place, words] of firstWords[id]?.places ?? []) {
        const at = original(id).indexOf(words, from)
        expect(at, `${id}, ${place}: "${words}"`).toBeGreaterThanOrEqual(from)
        from = at
      }
    }
  })
})

describe('a citation', () => {
  it('names the place in words, and in both languages where Dutch readers meet the document', () => {
    expect(cite(ndtmsAid.familyWork, 'start').place).toEqual({
      en: 'NDTMS aid Dataset R, Family work, intervention start',
    })
    expect(cite(foi1202.question3, 'options').place).toEqual({
      en: 'FOI response FOI1202, Question 3, options',
      nl: 'FOI-antwoord FOI1202, Vraag 3, keuzes',
    })
    expect(cite(singleSessionPage.session, 'forms').place).toEqual({
      en: 'Dutch page on SSI, Session?, forms',
      nl: 'pagina over SSI, Session?, vormen',
    })
  })

  it('of a misspelt section or part does not compile', () => {
    // @ts-expect-error there is no such section
    expect(ndtmsAid.familyWrok).toBeUndefined()
    // @ts-expect-error there is no such part
    expect(cite(ndtmsAid.familyWork, 'strat').place).toEqual(ndtmsAid.familyWork.place)
    // @ts-expect-error a section without parts has none to cite
    expect(cite(ndtmsAid.title, 'note').place).toEqual(ndtmsAid.title.place)
  })
})
