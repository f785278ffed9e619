import { explain, standing } from '@ssi/rules'
import {
  assessOffering,
  checkContacts,
  type ContactsInput,
  exampleContacts,
  exampleOffering,
  type OfferingInput,
  singleSessionRules,
} from '@ssi/single-session'
import { describe, expect, it } from 'vitest'

const none = { op: 'all', conditions: [] } as const
const stands = (rule: string, record: object): string =>
  standing(singleSessionRules.find(({ id }) => id === rule) ?? { holds: none }, record)

const assessed = (difference: OfferingInput) =>
  assessOffering({ ...exampleOffering, ...difference }, { definition: 'one-session-nl' })

const checked = (...contacts: NonNullable<ContactsInput['contacts']>) => {
  const [first] = exampleContacts.contacts ?? []
  return checkContacts(contacts.map((contact) => ({ ...first, ...contact })))
}

describe.for<readonly [rule: string, holds: OfferingInput, fails: OfferingInput]>([
  ['each-contact-is-complete', { standalone: true }, { standalone: false }],
  ['service-books-no-follow-up', { followUpBooked: false }, { followUpBooked: true }],
  [
    'client-is-in-control',
    { diagnosis: false, plan: false, trajectoryStarted: false },
    { diagnosis: true, plan: true, trajectoryStarted: true },
  ],
  ['session-is-bounded', { bounded: true, specificActivities: true }, { bounded: false }],
  ['session-aims-at-change', { aims: ['behaviour', 'beliefs'] }, { aims: [] }],
  ['session-follows-a-structure', { structure: 'strict-protocol' }, { structure: 'none' }],
  ['partner-is-trained', { partner: 'student', trained: true }, { partner: 'student', trained: false }],
])('%s', ([rule, holds, fails]) => {
  it('is met by what the page describes, and broken by what it does not', () => {
    expect(stands(rule, holds)).toBe('met')
    expect(stands(rule, fails)).toBe('broken')
  })
})

describe('an offering, by the Dutch page', () => {
  it('may take three sessions where each stands alone, and none where they do not', () => {
    expect(assessed({ sessionsByDesign: 3 }).verdict).toBe('conforms')
    expect(assessed({ sessionsByDesign: 2, standalone: false }).verdict).toBe('breaks')
  })

  it('may have any form: street theatre is named, a podcast is not, and neither is an error', () => {
    expect(assessed({ form: 'street-theatre' })).toMatchObject({ verdict: 'conforms', findings: [] })
    expect(assessed({ form: 'podcast' })).toMatchObject({
      verdict: 'conforms',
      findings: [{ severity: 'info', rules: ['form-is-named-on-the-page'] }],
    })
  })

  it('may have any partner: a student is named, a nurse is not, and neither is an error', () => {
    expect(assessed({ partner: 'student' })).toMatchObject({ verdict: 'conforms', findings: [] })
    expect(assessed({ partner: 'nurse' })).toMatchObject({
      verdict: 'conforms',
      findings: [{ severity: 'info', rules: ['partner-is-named-on-the-page'] }],
    })
  })

  it('is warned of a partner without training, and still conforms: the page has a fragment without a verb', () => {
    expect(assessed({ partner: 'student', trained: false })).toMatchObject({
      verdict: 'conforms',
      findings: [{ severity: 'warning', rules: ['partner-is-trained'] }],
    })
  })

  it('takes the hour of one provider for no rule: street theatre may last twenty minutes, in a group', () => {
    expect(assessed({ form: 'street-theatre', minutes: 20, formats: ['group'] })).toMatchObject({
      verdict: 'conforms',
      findings: [],
    })
  })

  it('knows no limit of waiting, because the page states none', () => {
    const report = assessed({ waitLimitDays: 1 } as OfferingInput)
    expect(report.verdict).toBe('conforms')
    expect(report.findings.map((finding) => explain(finding))).toEqual([
      'waitLimitDays: This record has no such field. It was set aside and not checked.',
    ])
  })

  it('takes advising a trajectory for no start of one', () => {
    expect(assessed({ trajectoryAdvised: true, trajectoryStarted: false })).toMatchObject({
      verdict: 'conforms',
      findings: [],
    })
  })

  it('is noted, not broken, where the professional does one or two of the three', () => {
    expect(assessed({ diagnosis: true, plan: true, trajectoryStarted: false })).toMatchObject({
      verdict: 'conforms',
      findings: [{ code: 'note', rules: ['professional-does-part-of-a-trajectory'] }],
    })
  })

  it('asks for no diagnosis of mild problems: nothing about severity is a field', () => {
    expect(assessed({ eligible: 'mild-only' } as OfferingInput).findings).toMatchObject([
      { code: 'unknown-field', severity: 'warning' },
    ])
  })
})

describe('the contacts of one client', () => {
  it('may be many: three that stand alone conform, two of which one does not break', () => {
    expect(checked({}, {}, {}).verdict).toBe('conforms')
    expect(checked({}, { standalone: false }).findings.map((finding) => explain(finding))).toEqual([
      'contacts.1.standalone: Every contact of a client stands alone; there may be as many as the client wants. Close this contact as if it were the last.',
    ])
  })

  it('break where the service books the next, one finding for each contact that does', () => {
    const report = checked({ followUpBooked: true }, {}, { followUpBooked: true })
    expect(report.verdict).toBe('breaks')
    expect(report.findings.map(({ paths }) => paths)).toEqual([
      ['contacts.0.followUpBooked'],
      ['contacts.2.followUpBooked'],
    ])
  })

  it('may come about by the client’s own return, online or in person', () => {
    expect(
      checked({}, { returnInitiatedBy: 'client', channel: 'digital' }, { returnInitiatedBy: 'client' }),
    ).toMatchObject({ verdict: 'conforms', findings: [] })
  })

  it('are not rejected where a professional asked somebody back, which is only said', () => {
    expect(checked({}, { returnInitiatedBy: 'professional' })).toMatchObject({
      verdict: 'conforms',
      findings: [{ severity: 'info', rules: ['return-is-the-clients-initiative'] }],
    })
  })

  it('break where diagnosis, plan and start of a trajectory come together, spread or not', () => {
    expect(checked({ diagnosis: true, plan: true, trajectoryStarted: true }).verdict).toBe('breaks')
    expect(checked({ diagnosis: true }, { plan: true }, { trajectoryStarted: true }).verdict).toBe('breaks')
  })

  it('do not break by advising a trajectory', () => {
    expect(checked({ trajectoryAdvised: true, trajectoryStarted: false })).toMatchObject({
      verdict: 'conforms',
      findings: [],
    })
  })

  it('are read from a bare list as from a record', () => {
    const contacts = [{ standalone: false }]
    expect(checkContacts(contacts)).toEqual(checkContacts({ contacts }))
  })

  it('stay open while nothing is known of one of them', () => {
    const report = checkContacts([exampleContacts.contacts?.[0], {}])
    expect(report.verdict).toBe('undetermined')
    expect(report.missing.map(({ path }) => path)).toContain('contacts.1.standalone')
  })
})
