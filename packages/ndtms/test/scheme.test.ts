import { isNdtmsId, ndtms, type NdtmsId, ndtmsLabel } from '@ssi/ndtms'
import { sources } from '@ssi/sources'
import { checkScheme, lookUp } from '@ssi/taxonomy'
import { describe, expect, it } from 'vitest'
import data from '@ssi/ndtms/data.json' with { type: 'json' }
import * as choices from '../src/choices.ts'
import { familyRecipients } from '../src/concepts/family.ts'
import { purposes } from '../src/concepts/guidance.ts'
import { assessed, harmReductionAreas } from '../src/concepts/harm-reduction.ts'
import { interventions } from '../src/concepts/interventions.ts'
import { keyWorkComponents } from '../src/concepts/key-working.ts'
import { pharmacologicalAims } from '../src/concepts/pharmacology.ts'
import { relapsePreventionSkills } from '../src/concepts/therapy.ts'

const { concepts } = ndtms
const find = lookUp(ndtms)
const childrenOf = (id: NdtmsId): readonly string[] =>
  Object.values(concepts)
    .filter(({ broader }) => broader === id)
    .map((concept) => concept.id)

describe('the scheme', () => {
  it('is sound', () => {
    expect(checkScheme(ndtms, sources)).toEqual([])
  })

  it('holds the seven interventions in the order of the aid', () => {
    expect(Object.keys(interventions).map((id) => ndtmsLabel(id as NdtmsId))).toEqual([
      'Specialist pharmacological intervention',
      'Counselling',
      'Cognitive behavioural therapy',
      'Motivational interviewing',
      'Relapse prevention',
      'Family work',
      'YP harm reduction service (specialist)',
    ])
  })

  it('makes the general paragraph a class above them, and no eighth', () => {
    expect(concepts['psychosocial-interventions'].definition?.en).toContain('Treatment with a structure')
    expect(Object.keys(interventions)).not.toContain('psychosocial-interventions')
    expect(childrenOf('formal-psychosocial-interventions')).toEqual(
      expect.arrayContaining([
        'counselling',
        'cognitive-behavioural-therapy',
        'motivational-interviewing',
        'family-work',
      ]),
    )
    expect(childrenOf('specialist-treatment-interventions')).toEqual(
      expect.arrayContaining([
        'specialist-pharmacological-intervention',
        'specialist-harm-reduction',
        'psychosocial-interventions',
      ]),
    )
  })

  it('puts under each thing what the aid names inside it', () => {
    expect(childrenOf('specialist-pharmacological-intervention')).toEqual([
      'prescribing-for-detoxification',
      'prescribing-for-stabilisation',
      'prescribing-for-symptomatic-relief',
      'medication-to-prevent-relapse',
      'prescribing',
    ])
    expect(childrenOf('key-working')).toHaveLength(5)
    expect(childrenOf('help-with-social-problems')).toEqual([
      'peer-relationships',
      'family-relationships',
      'education',
    ])
    expect(childrenOf('relapse-prevention')).toHaveLength(3)
    expect(childrenOf('injecting')).toEqual([
      'needle-exchange',
      'advice-on-injecting-practice',
      'blood-borne-virus-services',
    ])
    expect(childrenOf('intervention-start')).toEqual([
      'first-dose-dispensed',
      'first-formal-appointment',
      'first-harm-reduction-appointment',
    ])
  })

  it('keeps relapse prevention a form of CBT and an intervention of its own', () => {
    expect(concepts['relapse-prevention'].broader).toBe('cognitive-behavioural-therapy')
    expect(Object.keys(interventions)).toEqual(
      expect.arrayContaining(['relapse-prevention', 'cognitive-behavioural-therapy']),
    )
    expect(concepts['relapse-prevention'].not?.['cognitive-behavioural-therapy']?.en).toContain('of its own')
  })

  it('draws the lines that matter', () => {
    const lines: readonly (readonly [NdtmsId, NdtmsId])[] = [
      ['relapse-prevention', 'medication-to-prevent-relapse'],
      ['medication-to-prevent-relapse', 'relapse-prevention'],
      ['specialist-harm-reduction', 'brief-advice-and-information'],
      ['brief-advice-and-information', 'specialist-harm-reduction'],
      ['counselling', 'counsellor'],
      ['key-working', 'formal-psychosocial-interventions'],
      ['increasing-motivation', 'motivational-interviewing'],
      ['preventing-relapse', 'relapse-prevention'],
      ['first-dose-dispensed', 'prescribing'],
    ]
    expect(lines.filter(([id, neighbour]) => concepts[id].not?.[neighbour] === undefined)).toEqual([])
    expect(concepts.counselling.not?.counsellor?.en).toContain('counselling psychologist')
    expect(concepts['specialist-harm-reduction'].not?.['brief-advice-and-information']?.en).toContain(
      'never how much of it is advice',
    )
  })

  it('says what could not be found out, and fills nothing in', () => {
    const open = (id: NdtmsId): string => JSON.stringify(concepts[id].openQuestions)
    expect(open('dataset-r')).toContain('field names')
    expect(open('first-formal-appointment')).toContain('family work alone')
    expect(open('interventions-aid')).toContain('licence')
    expect(open('motivational-interviewing')).toContain('no number of sessions')
    expect(concepts.ndtms).toMatchObject({ named: true })
    expect(JSON.stringify(ndtms)).not.toMatch(/national drug treatment|opioid|methadone|naltrexone/i)
  })

  it('defines where the aid defines, and only names where it only names', () => {
    expect(
      Object.keys(interventions).filter((id) => concepts[id as NdtmsId].definition === undefined),
    ).toEqual([])
    const named: readonly NdtmsId[] = [
      'counsellor',
      'needle-exchange',
      'poly-substance-use',
      'young-persons-attributors',
    ]
    expect(named.filter((id) => concepts[id].named !== true)).toEqual([])
  })

  it('shows what the aid claims as a claim, with its population', () => {
    expect(concepts['interventions-complement-each-other']).toMatchObject({
      kind: 'claim',
      population: { en: 'young people who misuse substances' },
    })
  })
})

describe('the lists that fields go by', () => {
  const branches = {
    assessed,
    familyRecipients,
    harmReductionAreas,
    interventions,
    keyWorkComponents,
    pharmacologicalAims,
    purposes,
    relapsePreventionSkills,
  }

  it('are the branches of the scheme, with their labels', () => {
    const labelsOf = (list: object): unknown =>
      Object.entries(list as Record<string, { label: { en: string } }>).map(([id, { label }]) => [
        id,
        label.en,
      ])
    const shown = (lists: Readonly<Record<string, object>>): unknown =>
      Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, labelsOf(list)]))
    expect(shown({ ...choices })).toEqual(shown(branches))
  })
})

describe('ids and labels', () => {
  it('know every concept and nothing that an object brings along', () => {
    expect(Object.keys(concepts).filter((id) => !isNdtmsId(id))).toEqual([])
    expect(['constructor', '__proto__', 'toString', '', null, 7].filter(isNdtmsId)).toEqual([])
  })

  it('are found by label, synonym and misspelling', () => {
    expect(find('CBT').match).toBe('cognitive-behavioural-therapy')
    expect(find('orange book').match).toBe('clinical-guidelines')
    expect(find('yp harm  reduction service (Specialist)').match).toBe('specialist-harm-reduction')
    expect(find('councelling')).toEqual({ suggestions: ['counselling'] })
    expect(find('harm reduction')).toEqual({ suggestions: ['specialist-harm-reduction'] })
  })
})

describe('data.json', () => {
  it('carries the scheme, both records with their fields, and the rules with conditions and examples', () => {
    expect(data.scheme).toEqual(JSON.parse(JSON.stringify(ndtms)))
    expect(data.records.map(({ id, check }) => [id, check])).toEqual([
      ['intervention', 'checkIntervention'],
      ['provider', 'checkProvider'],
    ])
    expect(data.records[0]?.fields.map(({ path }) => path)).toContain('family.treatment[].to')
    expect(data.rules.every(({ holds, examples }) => holds.op !== '' && examples.fails.length > 0)).toBe(true)
  })

  it('holds no code, header or file format that could be taken for those of Dataset R', () => {
    // What the older data sets have in common: words in capitals run together, and codes with a meaning of their own.
    const words = JSON.stringify(data).match(/[A-Za-z][A-Za-z0-9_-]*/g) ?? []
    const capitals = new Set(words.filter((word) => /^[A-Z][A-Z0-9_]{2,}$/.test(word)))
    expect([...capitals].toSorted()).toEqual(
      ['AGPL', 'CBT', 'CGT', 'CSV', 'NDTMS', 'NHS', 'NICE', 'NTA', 'OHID', 'PHE'].filter((word) =>
        capitals.has(word),
      ),
    )
    const values = data.records.flatMap(({ fields }) =>
      fields.flatMap((field) => Object.keys(('values' in field ? field.values : undefined) ?? {})),
    )
    expect(values.filter((value) => !/^[a-z]+(-[a-z0-9]+)*$/.test(value))).toEqual([])
    expect(Object.values(data.scheme.concepts).filter((concept) => 'notation' in concept)).toEqual([])
  })
})
