import { readFileSync } from 'node:fs'
import { checkIntervention, ndtms, ndtmsNotes, ndtmsRules } from '@ssi/ndtms'
import { needs } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import { interventions } from '../src/choices.ts'
import { checkFacts } from './checking.ts'

const looksAt = (field: string): readonly string[] =>
  ndtmsRules
    .filter(({ when, holds }) =>
      [...(when ? needs(when) : []), ...needs(holds)].some((path) => path.startsWith(field)),
    )
    .map(({ id }) => id)
const everything = JSON.stringify([ndtms, ndtmsRules, ndtmsNotes])

describe('tempting and wrong', () => {
  it('would be to read a number of sessions into “brief”, or structure into a number', () => {
    expect(looksAt('sessions')).toEqual([])
    expect(looksAt('structured')).toEqual([])
    expect(everything).not.toMatch(/unstructured|single session|one session only/i)
  })

  it('would be to take medication against relapse for relapse prevention', () => {
    const facts = { type: 'relapse-prevention', skills: [], medication: 'naltrexone' } as const
    const report = checkFacts({ ...facts, skills: [] })
    expect(report.findings.map(({ rules }) => rules)).toEqual([
      ['relapse-prevention-teaches-three-skills'],
      ['medication-is-recorded-of-its-own'],
    ])
    expect(ndtms.concepts['medication-to-prevent-relapse'].broader).toBe(
      'specialist-pharmacological-intervention',
    )
  })

  it('would be to judge harm reduction by its content', () => {
    expect(looksAt('harmReduction.services')).toEqual([])
    expect(looksAt('carePlan')).toEqual(['harm-reduction-is-in-a-structured-care-plan'])
  })

  it('would be to know who the family worker, the prison or the counselling psychologist is', () => {
    expect(everything).not.toMatch(/family therapist|prison|CARAT|life counselor/i)
    const ids = Object.keys(ndtms.concepts)
    expect(ids.filter((id) => id.includes('psychologist'))).toEqual([])
  })

  it('would be to let the guidance for adults decide', () => {
    const { dependencies } = JSON.parse(
      readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
    ) as {
      readonly dependencies: Readonly<Record<string, string>>
    }
    expect(Object.keys(dependencies)).toEqual([
      '@ssi/rules',
      '@ssi/sources',
      '@ssi/taxonomy',
      'papaparse',
      'zod',
    ])
    const cited = ndtmsRules.flatMap(({ cite }) =>
      cite.map((place) => ('source' in place ? place.source : place.publication)),
    )
    expect([...new Set(cited)].toSorted()).toEqual(['ndtms-aid', 'welsh-dictionary-psychosocial'])
  })
})

describe('where sources differ, this one is followed', () => {
  it('has key working deliver components of treatment, and no record of its own', () => {
    expect(ndtms.concepts['key-working'].broader).toBe('psychosocial-interventions')
    expect(Object.keys(interventions)).not.toContain('key-working')
  })

  it('lets formal interventions treat co-occurring disorders', () => {
    const facts = { type: 'counselling', purposes: ['co-occurring-mental-health-disorders'] } as const
    expect(checkIntervention(facts).findings).toEqual([])
  })

  it('knows no threshold below which a technique would not count', () => {
    expect(everything).not.toMatch(/threshold|technique/i)
  })

  it('counts harm reduction only where it is care-planned', () => {
    const { standings } = checkFacts({ type: 'specialist-harm-reduction', carePlan: 'none' })
    expect(standings['harm-reduction-is-in-a-structured-care-plan']).toBe('broken')
  })
})
