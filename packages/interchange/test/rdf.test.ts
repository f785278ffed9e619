import { definedTermSet, publicAddress, skosJsonLd, skosTurtle } from '@ssi/interchange'
import { branch, defineScheme } from '@ssi/taxonomy'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { Parser, Writer } from 'n3'
import { describe, expect, it } from 'vitest'
import { answerMappings, answersWith } from './answers.ts'

const scheme = answersWith({ en: 'Yes', nl: 'Ja' })
const skos = 'http://www.w3.org/2004/02/skos/core#'
const yes = `${publicAddress}/answers/concepts/yes/`

/** What a Turtle text says of a subject, by predicate. */
function said(turtle: string, subject: string): Readonly<Record<string, readonly string[]>> {
  const quads = new Parser().parse(turtle).filter((quad) => quad.subject.value === subject)
  const predicates = [...new Set(quads.map(({ predicate }) => predicate.value))]
  return Object.fromEntries(
    predicates.map((name) => [
      name,
      quads
        .filter(({ predicate }) => predicate.value === name)
        .map(({ object }) =>
          'language' in object && object.language !== ''
            ? `${object.value}@${object.language}`
            : object.value,
        ),
    ]),
  )
}

describe('SKOS', () => {
  it('says in Turtle all that a concept holds, no label twice', () => {
    expect(said(skosTurtle(scheme), yes)).toEqual({
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#type': [`${skos}Concept`],
      [`${skos}inScheme`]: [`${publicAddress}/answers/`],
      [`${skos}notation`]: ['yes', 'Y'],
      [`${skos}prefLabel`]: ['Yes@en', 'Ja@nl'],
      [`${skos}altLabel`]: ['aye@en', 'yea@en', 'ja@nl'],
      [`${skos}hiddenLabel`]: ['sure@en'],
      [`${skos}definition`]: ['It is so.@en'],
      [`${skos}scopeNote`]: ['Not “No”: that denies@en'],
      [`${skos}note`]: ['Others say so too.@en'],
      [`${skos}editorialNote`]: ['Whether it is meant.@en'],
      [`${skos}broader`]: [`${publicAddress}/answers/concepts/answer/`],
      'http://purl.org/dc/terms/source': ['https://example.org/a%20b%3Cc%3E'],
      [`${publicAddress}/data/terms.ttl#kind`]: ['option'],
      [`${publicAddress}/data/terms.ttl#basis`]: ['external'],
    })
  })

  it('says what is retired, why, and what takes its place', () => {
    const maybe = said(skosTurtle(scheme), `${publicAddress}/answers/concepts/maybe/`)
    expect(maybe['http://www.w3.org/2002/07/owl#deprecated']).toEqual(['true'])
    expect(maybe['http://purl.org/dc/terms/isReplacedBy']).toEqual([
      yes,
      `${publicAddress}/answers/concepts/no/`,
    ])
    expect(maybe[`${skos}changeNote`]).toEqual(['It decides nothing.@en'])
  })

  it('says the same in JSON-LD, and fetches nothing', async () => {
    const statements = await jsonld.toRDF(skosJsonLd(scheme), {
      format: 'application/n-quads',
    })
    let turtle = ''
    const writer = new Writer({ format: 'N-Quads' })
    writer.addQuads(new Parser().parse(skosTurtle(scheme)))
    writer.end((_error, text: string) => {
      turtle = text
    })
    const lines = (text: string) => [...new Set(text.trim().split('\n'))].toSorted()
    expect(lines(statements as unknown as string)).toEqual(lines(turtle))
  })

  it('gives back any label and definition as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (en, nl) => {
        const read = said(skosTurtle(answersWith({ en, nl }, { en })), yes)
        expect(read[`${skos}prefLabel`]).toEqual([`${en}@en`, `${nl}@nl`])
        expect(read[`${skos}definition`]).toEqual([`${en}@en`])
      }),
    )
  })

  it('says of mappings what relates, and nothing where nothing matches', () => {
    expect(
      new Parser()
        .parse(skosTurtle(answerMappings))
        .map(({ predicate, object }) => [predicate.value, object.value]),
    ).toEqual([
      [`${skos}closeMatch`, `${publicAddress}/votes/concepts/for/`],
      [`${skos}relatedMatch`, 'https://example.org/votes/against'],
    ])
  })

  it('is the same text each time, in the order of the ids', () => {
    const { concepts } = scheme
    const turned = { ...scheme, concepts: Object.fromEntries(Object.entries(concepts).toReversed()) }
    expect(skosTurtle(turned).split('\n').slice(10)).toEqual(skosTurtle(scheme).split('\n').slice(10))
    expect(skosTurtle(scheme)).toBe(skosTurtle(answersWith({ en: 'Yes', nl: 'Ja' })))
  })

  it.for([
    [['a', 'A'], 'The scheme "odd": the ids "a" and "A" cannot be told apart everywhere. Rename one.'],
    [
      ['a b'],
      'The scheme "odd": the id "a b" cannot be exported. Use at most 64 letters and digits, joined by hyphens or dots.',
    ],
    [
      ['../a'],
      'The scheme "odd": the id "../a" cannot be exported. Use at most 64 letters and digits, joined by hyphens or dots.',
    ],
  ] as const)('refuses the ids %j', ([ids, message]) => {
    const concepts = branch(
      Object.fromEntries(
        ids.map((id) => [id, { kind: 'option', label: { en: id }, named: true, cite: [] }] as const),
      ),
    )
    const odd = defineScheme({
      id: 'odd',
      title: { en: 'Odd' },
      summary: { en: 'Odd.' },
      version: '1.0.0',
      concepts,
    })
    expect(() => skosTurtle(odd)).toThrow(message)
  })
})

describe('schema.org', () => {
  it('names each concept by its code and label', () => {
    const { hasDefinedTerm } = definedTermSet(scheme) as {
      hasDefinedTerm: readonly Record<string, unknown>[]
    }
    expect(hasDefinedTerm[1]).toEqual({
      '@type': 'DefinedTerm',
      '@id': yes,
      url: yes,
      termCode: 'yes',
      name: [
        { '@value': 'Yes', '@language': 'en' },
        { '@value': 'Ja', '@language': 'nl' },
      ],
      description: { '@value': 'It is so.', '@language': 'en' },
      alternateName: ['aye', 'yea', 'ja'],
      inDefinedTermSet: { '@id': `${publicAddress}/answers/` },
    })
  })
})
