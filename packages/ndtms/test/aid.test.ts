import { checkIntervention, checkProvider, type InterventionFacts, ndtms, ndtmsRules } from '@ssi/ndtms'
import { explain, fieldsOf, severityOf } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import { interventions } from '../src/choices.ts'
import { interventionRecord } from '../src/record.ts'
import { accepted, refused } from './aid-records.ts'
import { broken, checkFacts, faults } from './checking.ts'

const stands = (facts: InterventionFacts, id: string): string | undefined => checkFacts(facts).standings[id]
const seven = Object.keys(interventions)

describe('what the aid accepts', () => {
  it.for(accepted)('meets %s: %j', ([id, facts]) => {
    expect(stands(facts, id)).toBe('met')
    expect(faults(facts)).toEqual([])
  })
})

describe('what the aid refuses', () => {
  it.for(refused)('breaks %s, as %s: %j', ([id, severity, facts]) => {
    expect(broken(facts)).toEqual([id])
    expect(ndtmsRules.filter((rule) => rule.id === id).map(severityOf)).toEqual([severity])
    expect(checkFacts(facts).verdict).toBe(severity === 'error' ? 'breaks' : 'undetermined')
  })
})

describe('lists', () => {
  it('takes one of seven types, and says which was meant', () => {
    expect(faults({ type: 'contingency-management' as never })).toEqual([
      'type: "contingency-management" is not a value of this field. Use "specialist-pharmacological-intervention", "counselling", "cognitive-behavioural-therapy", "motivational-interviewing", "relapse-prevention", "family-work" or "specialist-harm-reduction".',
    ])
    expect(faults({ type: 'relapse-preventon' as never })).toEqual([
      'type: "relapse-preventon" is not a value of this field. Did you mean "relapse-prevention"?',
    ])
  })

  it('takes only members of the family as those whom family work supports', () => {
    const facts: InterventionFacts = { type: 'family-work', family: { recipients: ['cellmate' as never] } }
    expect(checkFacts(facts)).toMatchObject({
      verdict: 'breaks',
      findings: [{ code: 'unknown-code', found: ['cellmate'] }],
    })
  })

  it('takes only the three dangers as areas', () => {
    expect(
      faults({ type: 'specialist-harm-reduction', harmReduction: { areas: ['gambling' as never] } }),
    ).toEqual([
      'harmReduction.areas.0: "gambling" is not a value of this field. Use "injecting", "overdose" or "risky-behaviour".',
    ])
  })
})

describe('what must not be rejected', () => {
  it('is a provider with all seven, and no client has to have them', () => {
    expect(checkProvider({ offers: seven }).verdict).toBe('conforms')
    expect(checkProvider({ offers: seven.slice(0, 6) }).findings.map((finding) => explain(finding))).toEqual([
      'offers: Young people under 18 can get each of the seven interventions. Arrange access to what is missing of all seven: Specialist pharmacological intervention; Counselling; Cognitive behavioural therapy; Motivational interviewing; Relapse prevention; Family work; YP harm reduction service (specialist). No young person has to have each of them.',
    ])
    expect(fieldsOf(interventionRecord).map(({ path }) => path)).not.toContain('offers')
  })

  it('is somebody of 18 or more: the warning leaves the verdict alone', () => {
    const report = checkFacts({ ageAtStart: 18 })
    expect(report.findings.map(({ severity }) => severity)).toEqual(['warning'])
    expect(report.verdict).toBe('undetermined')
    expect(report.findings.map((finding) => explain(finding))).toEqual([
      'ageAtStart: The aid is about young people under 18: a start at 18 or later is worth a second look. Check the date of birth and the start. If they are right, keep the record: the aid does not say that somebody older may not be recorded.',
    ])
  })

  it.for([['pharmacological'], ['specialist-harm-reduction'], ['something else'], []])(
    'is any combination: %j',
    (combinedWith) => {
      expect(faults({ type: 'counselling', combinedWith })).toEqual([])
    },
  )

  it.for([0, 1, 3, 40])('is any number of sessions: %i', (sessions) => {
    expect(checkFacts({ type: 'motivational-interviewing', sessions }).findings).toEqual([])
  })

  it('is harm reduction that consists of advice, or that lacks a service that could be included', () => {
    const record: InterventionFacts = {
      type: 'specialist-harm-reduction',
      ageAtStart: 16,
      start: '2024-04-05',
      firstHarmReductionAppointment: '2024-04-05',
      carePlan: { structured: true },
      fullAssessment: {
        date: '2024-04-01',
        covers: ['assessment-of-substance-misuse', 'assessment-of-risks'],
      },
      harmReduction: { areas: ['injecting'], services: ['advice-on-injecting-practice'] },
    }
    expect(checkFacts(record)).toMatchObject({ verdict: 'conforms', findings: [], missing: [] })
    expect(
      checkFacts({
        ...record,
        harmReduction: { areas: ['injecting'], services: ['blood-borne-virus-services'] },
      }).findings,
    ).toEqual([])
  })

  it('is a deliverer of any role with the competences', () => {
    expect(
      stands(
        { type: 'counselling', deliverer: { role: 'clown', competent: true } },
        'deliverer-is-competent',
      ),
    ).toBe('met')
    expect(stands({ type: 'counselling', deliverer: { role: 'key-worker' } }, 'deliverer-is-competent')).toBe(
      'met',
    )
  })

  it('is a same-day assessment: it is allowed, with a warning', () => {
    const facts = {
      type: 'specialist-harm-reduction',
      fullAssessment: { date: '2024-04-05' },
      start: '2024-04-05',
    } as const
    expect(stands(facts, 'harm-reduction-follows-full-assessment')).toBe('met')
    expect(checkFacts(facts).findings.map(({ severity }) => severity)).toEqual(['warning'])
  })
})

describe('a word of the aid that nothing explains', () => {
  it('is told apart from what it most likely means, where it is asked for', () => {
    const asked = fieldsOf(interventionRecord).filter(({ question }) => question.en.includes('attributors'))
    expect(asked.map(({ path, question }) => [path, question.en])).toEqual([
      [
        'family.reportedUnder',
        'Under whose attributors is the work reported? The aid does not explain the word; most likely it means the details by which NDTMS tells clients apart.',
      ],
    ])
    expect(ndtms.concepts['young-persons-attributors']).toMatchObject({
      named: true,
      openQuestions: [{ en: 'What attributors are: nothing that was seen defines the word.' }],
    })
  })
})

describe('to whom a rule speaks', () => {
  const formal = [
    'need-is-assessed',
    'deliverer-is-competent',
    'guidelines-are-followed',
    'type-is-chosen-for-a-reason',
    'purposes-are-named-in-the-aid',
  ]

  it.for(['specialist-pharmacological-intervention', 'specialist-harm-reduction'] as const)(
    'never asks a record of %s for what formal interventions need',
    (type) => {
      const report = checkFacts({ type })
      expect(formal.filter((id) => report.standings[id] !== 'not-applicable')).toEqual([])
      expect(report.missing.map(({ path }) => path)).not.toContain('needAssessed')
    },
  )

  it.for([
    'counselling',
    'cognitive-behavioural-therapy',
    'motivational-interviewing',
    'relapse-prevention',
    'family-work',
  ] as const)('asks a record of %s', (type) => {
    expect(checkFacts({ type }).missing.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['needAssessed', 'deliverer', 'guidelineConform', 'rationale']),
    )
  })

  it('asks nobody whether the intervention is structured: that defines the class', () => {
    expect(fieldsOf(interventionRecord).map(({ path }) => path)).not.toContain('structured')
    expect(checkIntervention({ structured: false }).findings).toMatchObject([
      { code: 'unknown-field', severity: 'warning' },
    ])
  })
})

describe('the start at the first formal appointment', () => {
  const record = {
    type: 'cognitive-behavioural-therapy',
    firstFormalAppointment: '2024-04-09',
    start: '2024-04-02',
  } as const

  it('binds family work alone, as the layout has it, and says so of the others', () => {
    const report = checkIntervention(record, { asOf: '2026-01-01' })
    expect(report.findings.map((finding) => [finding.severity, finding.says?.en])).toEqual([
      [
        'info',
        'The aid states no start rule for this intervention, so its start was not compared with any event.',
      ],
    ])
    expect(report.standings['psychosocial-starts-at-first-formal-appointment']).toBe('not-applicable')
  })

  it('binds the whole group on request, as a warning on somebody else’s word', () => {
    const report = checkIntervention(record, {
      asOf: '2026-01-01',
      appointmentStartScope: 'all-psychosocial',
    })
    expect(report.findings).toMatchObject([
      { severity: 'warning', basis: 'external', rules: ['psychosocial-starts-at-first-formal-appointment'] },
    ])
    expect(report.verdict).toBe('undetermined')
  })

  it('never binds the others that have their own', () => {
    const report = checkIntervention(
      { ...record, type: 'specialist-harm-reduction' },
      { appointmentStartScope: 'all-psychosocial' },
    )
    expect(report.standings['psychosocial-starts-at-first-formal-appointment']).toBe('not-applicable')
  })

  it('knows no third scope', () => {
    const report = checkIntervention(record, { appointmentStartScope: 'all' as never })
    expect(report.findings.map((finding) => explain(finding))).toContain(
      'options.appointmentStartScope: "all" is not a value of this field. Use "family-work" or "all-psychosocial".',
    )
  })
})
