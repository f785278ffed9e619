import { describe, expect, it } from 'vitest'
import { conceptPages } from '../plugins/reference/concept-pages.ts'
import { decisionPages } from '../plugins/reference/decision-pages.ts'
import { loadReference } from '../plugins/reference/reference.ts'
import { rulePages } from '../plugins/reference/rule-pages.ts'
import { sourcePages } from '../plugins/reference/source-pages.ts'
import { dayInWords } from '../src/reference/day.ts'

const reference = await loadReference()

describe.for(reference.domains)('$domain.id', (domain) => {
  const concepts = conceptPages(reference, domain)

  it('has a page for every concept, rule and note', () => {
    const { scheme, rules, notes } = domain.data
    expect(concepts).toHaveLength(Object.keys(scheme.concepts).length)
    expect(rulePages(reference, domain)).toHaveLength(rules.length + notes.length)
  })

  it('marks the concept in its own tree, once', () => {
    for (const { tree, concept } of concepts) {
      expect(JSON.stringify(tree).match(/"current":true/g), concept.id).toHaveLength(1)
    }
  })

  it('says of a concept that is only named at least where it stands', () => {
    const silent = concepts.filter(
      ({ concept, optionOf, children, trail }) =>
        concept.named && optionOf.length + children.length + trail.length === 0,
    )
    expect(silent.map(({ concept, places }) => [concept.id, places.length > 0])).toEqual(
      silent.map(({ concept }) => [concept.id, true]),
    )
  })

  it('has a page for every decision, with all its rows, and each outcome links back', () => {
    const pages = decisionPages(reference, domain)
    expect(pages.map(({ table }) => table.rows.length)).toEqual(
      domain.data.decisions.map(({ rows }) => rows.length),
    )
    for (const { path, table } of pages) {
      const back = concepts.filter(({ outcomeOf }) =>
        outcomeOf.some(({ decision }) => decision.href === path),
      )
      const named = new Set(table.outcomes.flatMap(({ concept }) => concept?.id ?? []))
      expect(new Set(back.map(({ concept }) => concept.id))).toEqual(named)
    }
  })

  it('words conditions without the names of fields', () => {
    const words = rulePages(reference, domain).map(({ applies, met }) => JSON.stringify([applies, met]))
    expect(words.filter((text) => /options\.|derived\.|decided\./.test(text))).toEqual([])
  })

  it('has a front door for the check of every record', () => {
    expect(Object.keys(domain.domain.checks)).toEqual(domain.data.records.map(({ id }) => id))
  })
})

describe('read by source', () => {
  it('is the inverse of all citations', () => {
    const cited = reference.domains.flatMap(({ data }) =>
      Object.values(data.scheme.concepts).flatMap(({ id, cite }) => [
        ...new Set(
          cite.flatMap((place) => ('source' in place ? [`${place.source} ${place.section} ${id}`] : [])),
        ),
      ]),
    )
    const read = sourcePages(reference).flatMap(({ id: source, sections }) =>
      sections.flatMap((section) => section.concepts.map(({ id }) => `${source} ${section.id} ${id}`)),
    )
    expect(read.toSorted()).toEqual(cited.toSorted())
  })
})

describe('dayInWords', () => {
  it('says as much as is known', () => {
    expect(['2006', '2006-06', '2024-09-12', 'undated'].map(dayInWords)).toEqual([
      '2006',
      'June 2006',
      '12 September 2024',
      'undated',
    ])
  })
})
