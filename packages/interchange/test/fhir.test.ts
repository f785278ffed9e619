import {
  answersOfFhir,
  fhirCodeSystem,
  fhirConceptMap,
  fhirQuestionnaire,
  fhirResponse,
  fhirValueSet,
  publicAddress,
} from '@ssi/interchange'
import type { Answers, Questionnaire } from '@ssi/taxonomy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerMappings, answersWith } from './answers.ts'

const scheme = answersWith({ en: 'Yes', nl: 'Ja' })
const place = { source: 'guide', section: 'questions', place: { en: 'Guide, questions' } }
const asked: Questionnaire = {
  id: 'visit',
  title: { en: 'Visit' },
  cite: place,
  headings: [{ id: 'date', kind: 'day', labels: ['Date'] }],
  passages: [{ id: 'scope', opening: 'We ask', value: { id: 'year', after: 'financial year' }, cite: place }],
  questions: [
    {
      id: 'came',
      kind: 'one-of',
      text: { en: 'Did anybody come?' },
      instruction: { en: 'Mark one.' },
      options: [
        { id: 'yes', label: { en: 'Yes' } },
        { id: 'no', label: { en: 'No' }, explain: true },
      ],
      cite: place,
    },
    {
      id: 'why',
      kind: 'free-text',
      text: { en: 'Why?' },
      askedWhen: { question: 'came', option: 'yes' },
      facets: [],
      cite: place,
    },
  ],
}

describe('a CodeSystem', () => {
  it('holds each concept with its place, its other words and its status', () => {
    const { concept } = fhirCodeSystem(scheme) as unknown as { concept: readonly Record<string, unknown>[] }
    expect(concept.map(({ code }) => code)).toEqual(['answer', 'maybe', 'no', 'yes'])
    expect(concept[1]?.['property']).toEqual([
      { code: 'inactive', valueBoolean: true },
      { code: 'replacedBy', valueCode: 'yes' },
      { code: 'replacedBy', valueCode: 'no' },
      { code: 'kind', valueString: 'claim' },
      { code: 'basis', valueString: 'external' },
    ])
    const use = { system: `${publicAddress}/data/terms.ttl`, code: 'synonym' }
    expect(concept[3]?.['designation']).toEqual([
      { language: 'nl', value: 'Ja' },
      { language: 'en', use, value: 'aye' },
      { language: 'en', use, value: 'yea' },
      { language: 'nl', use, value: 'ja' },
    ])
  })

  it('is what the ValueSet includes', () => {
    expect(fhirValueSet(scheme)['compose']).toEqual({
      include: [{ system: fhirCodeSystem(scheme)['url'], version: '1.0.0' }],
    })
  })
})

describe('a ConceptMap', () => {
  it('keeps every mapping, where nothing matches too, with the predicate in its comment', () => {
    const { group } = fhirConceptMap(answerMappings) as unknown as {
      group: readonly {
        target?: string
        element: readonly { code: string; target: readonly Record<string, unknown>[] }[]
      }[]
    }
    expect(group.map(({ target }) => target)).toEqual([`${publicAddress}/votes/`, undefined])
    expect(group[0]?.element).toEqual([
      {
        code: 'maybe',
        target: [{ equivalence: 'unmatched', comment: 'no match, confidence medium: No vote is undecided.' }],
      },
      {
        code: 'yes',
        target: [
          {
            code: 'for',
            equivalence: 'relatedto',
            comment: 'skos:closeMatch, confidence high: =Both\tagree.',
          },
        ],
      },
    ])
  })
})

describe('a Questionnaire', () => {
  it('asks what the source asks, and when', () => {
    const { item } = fhirQuestionnaire(asked, scheme) as unknown as {
      item: readonly Record<string, unknown>[]
    }
    expect(item.map(({ linkId, type }) => [linkId, type])).toEqual([
      ['date', 'date'],
      ['year', 'string'],
      ['came', 'choice'],
      ['came-explanation-no', 'text'],
      ['why', 'text'],
    ])
    const answerCoding = { system: `${publicAddress}/answers/`, code: 'yes' }
    expect(item[4]?.['enableWhen']).toEqual([{ question: 'came', operator: '=', answerCoding }])
  })

  it('refuses two items of one id', () => {
    const headings = [{ id: 'came', kind: 'text', labels: ['Came'] }] as const
    expect(() => fhirQuestionnaire({ ...asked, headings }, scheme)).toThrow(
      'The questionnaire "visit": the ids "came" and "came" cannot be told apart everywhere. Rename one.',
    )
  })
})

describe('a QuestionnaireResponse', () => {
  const words = fc.string({ unit: 'binary', minLength: 1 })
  const answers: fc.Arbitrary<Answers> = fc
    .record(
      {
        came: fc.record(
          {
            chosen: fc.oneof(
              fc.constant('not-stated' as const),
              fc.subarray(['yes', 'no'], { minLength: 1 }),
            ),
            explanations: fc.record({ no: words }),
          },
          { requiredKeys: [] },
        ),
        why: fc.record({ text: fc.array(words, { minLength: 1 }) }),
      },
      { requiredKeys: [] },
    )
    .map((given) => structuredClone(given) as Answers)

  it('gives back every answer, what is not stated and what is explained but not marked too', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(answersOfFhir(fhirResponse(given, asked, scheme), asked, scheme)).toEqual({
          answers: given,
          unread: [],
        })
      }),
    )
  })

  it('is read whatever it is, and what is no answer is named', () => {
    fc.assert(fc.property(fc.anything(), (anything) => void answersOfFhir(anything, asked, scheme)))
    const answer = [{ valueCoding: { system: 'https://example.org', code: 'yes' } }, { valueString: 'so' }]
    expect(answersOfFhir({ item: [{ linkId: 'came', answer }, 5] }, asked, scheme)).toEqual({
      answers: { came: { text: ['so'] } },
      unread: ['item.0.answer.0', 'item.1'],
    })
  })

  it('refuses an answer to no question', () => {
    expect(() => fhirResponse({ when: {} }, asked, scheme)).toThrow(
      'The questionnaire "visit" asks no question "when".',
    )
    expect(() => fhirResponse({ came: { chosen: ['so'] } }, asked, scheme)).toThrow(
      'The question "came" has no option "so".',
    )
  })
})
