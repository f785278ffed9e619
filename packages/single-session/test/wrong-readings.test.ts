import { assessOffering, exampleOffering, singleSession, singleSessionRules } from '@ssi/single-session'
import { describe, expect, it } from 'vitest'

const concepts = Object.values(singleSession.concepts)

describe('tempting readings', () => {
  it('do not take brief for single: no name and no word to search by says so', () => {
    const names = concepts.flatMap(({ label, synonyms = {}, hints = {} }) => [
      label.en,
      ...Object.values(synonyms).flat(),
      ...Object.values(hints).flat(),
    ])
    expect(names.filter((name) => /\bbrief\b/i.test(name))).toEqual([])
  })

  it('do not call one session unstructured: it may follow a strict protocol', () => {
    expect(JSON.stringify([concepts, singleSessionRules])).not.toMatch(/unstructured|ongestructureerd/i)
    expect(assessOffering({ ...exampleOffering, structure: 'strict-protocol' }).verdict).toBe('conforms')
  })

  it('do not mix what a session gives with how soon one gets it', () => {
    const { not } = singleSession.concepts['immediate-support-and-guidance']
    expect(not?.['quickly-available']?.en).toBe('that is how soon one gets help, this is what the help gives')
  })

  it('do not mix the six partners with the six experts: the career coach alone is in both', () => {
    const partners = concepts.filter(({ broader }) => broader === 'session-partner').map(({ id }) => id)
    const experts = concepts.filter(({ broader }) => broader === 'six-experts').map(({ id }) => id)
    expect(partners.filter((id) => experts.includes(id))).toEqual([])
    expect(
      singleSession.concepts['career-coach'].cite.map((place) => 'section' in place && place.section),
    ).toEqual(['session', 'netherlands'])
  })

  it('do not ask for a profession: a student may give a session', () => {
    expect(assessOffering({ ...exampleOffering, mode: 'somebody-else', partner: 'student' }).verdict).toBe(
      'conforms',
    )
  })

  it('say that a definition is not met, and never that something is no valid help', () => {
    const { assessments } = assessOffering({ ...exampleOffering, planned: false, followUpBooked: true })
    for (const { says } of assessments) {
      expect(says.en).toMatch(/^Does not meet the definition of .+, element “.+”\.$/)
      expect(says.nl).toMatch(/^Voldoet niet aan de omschrijving van .+, onderdeel “.+”\.$/)
    }
    expect(JSON.stringify(singleSessionRules)).not.toMatch(/valid|proper treatment|real therapy/i)
  })
})
