import { foi, foiLabel, foiRules, isFoiId, questionnaire } from '@ssi/foi'
import { sources } from '@ssi/sources'
import { checkScheme, lookUp } from '@ssi/taxonomy'
import { describe, expect, it } from 'vitest'
import data from '@ssi/foi/data.json' with { type: 'json' }

describe('the scheme', () => {
  it('is sound', () => {
    expect(checkScheme(foi, sources)).toEqual([])
  })

  it('names occupations and options without defining them', () => {
    const named = Object.values(foi.concepts).filter(({ kind }) => kind === 'option' || kind === 'role')
    expect(named.filter((concept) => !concept.named)).toEqual([])
  })

  it('keeps what is named inside a box below that box', () => {
    const inside = Object.values(foi.concepts).filter(
      ({ broader }) => broader === 'practitioner-psychologists',
    )
    expect(inside.map(({ id }) => id)).toEqual([
      'clinical-psychologist',
      'forensic-psychologist',
      'counselling-psychologist',
    ])
  })

  it('leaves abbreviations that the source does not expand as they are', () => {
    const texts = JSON.stringify(
      Object.values(foi.concepts).map(({ label, definition }) => [label, definition]),
    )
    expect(texts).not.toMatch(/multi-?disciplinary/i)
  })

  it('sets no limit of age for children and young people', () => {
    expect(foi.concepts['children-and-young-people']).toMatchObject({
      named: true,
      openQuestions: [{ en: 'The questions give no limits of age.' }],
    })
  })
})

describe('ids and labels', () => {
  it('know every concept and nothing that an object brings along', () => {
    expect(Object.keys(foi.concepts).filter((id) => !isFoiId(id))).toEqual([])
    expect(['constructor', '__proto__', 'toString', '', null, 7].filter(isFoiId)).toEqual([])
  })

  it('give the label of the questionnaire', () => {
    expect(foiLabel('family-therapists')).toBe('Family therapists')
  })

  it('are found whatever the case and the blanks', () => {
    expect(lookUp(foi)('family  Therapists')).toEqual({ match: 'family-therapists', suggestions: [] })
  })

  it('are only suggested for words that are near', () => {
    expect(lookUp(foi)('Family practitioners').match).toBeUndefined()
  })
})

describe('the questionnaire', () => {
  const options = questionnaire.questions.flatMap((question) =>
    question.kind === 'free-text' ? [] : question.options,
  )

  it('offers the options of the source in its order', () => {
    const counts = questionnaire.questions.map((question) =>
      question.kind === 'free-text' ? 0 : question.options.length,
    )
    expect(counts).toEqual([2, 0, 13, 5])
    expect(options[2]?.id).toBe('practitioner-psychologists')
    expect(options.at(-1)?.id).toBe('other-pathway-points')
  })

  it('asks for an explanation beside Other alone', () => {
    expect(options.filter(({ explain }) => explain).map(({ id }) => id)).toEqual([
      'other-deliverers',
      'other-pathway-points',
    ])
  })

  it('points to concepts of the scheme', () => {
    const concepts = questionnaire.questions.map(({ concept }) => concept)
    const terms = questionnaire.questions.flatMap((question) =>
      question.kind === 'free-text'
        ? question.facets.flatMap((facet) => (facet.kind === 'terms' ? facet.terms : []))
        : [],
    )
    expect(
      [...concepts, ...options.map(({ id }) => id), ...terms.map(({ id }) => id)].filter(
        (id) => !isFoiId(id),
      ),
    ).toEqual([])
  })

  it('asks the later questions only after a Yes', () => {
    expect(questionnaire.questions.map(({ askedWhen }) => askedWhen?.option)).toEqual([
      undefined,
      'yes',
      'yes',
      'yes',
    ])
  })
})

describe('data.json', () => {
  it('carries the scheme, the rules with their conditions and examples, and the fields of the record', () => {
    expect(data.scheme).toEqual(structuredClone(JSON.parse(JSON.stringify(foi))))
    expect(data.rules.map(({ id, holds, when }) => ({ id, holds, when }))).toEqual(
      JSON.parse(JSON.stringify(foiRules.map(({ id, holds, when }) => ({ id, holds, when })))),
    )
    expect(data.records[0]?.fields.map(({ path }) => path)).toContain('offerings[].ages.min')
  })
})
