import { standing } from '@ssi/rules'
import { assessOffering, exampleOffering, type OfferingInput, singleSessionRules } from '@ssi/single-session'
import { describe, expect, it } from 'vitest'

const stands = (rule: string, record: OfferingInput): string =>
  standing(
    singleSessionRules.find(({ id }) => id === rule) ?? { holds: { op: 'all', conditions: [] } },
    record,
  )

/** The elements that an offering lacks by the request, everything else being in order. */
function lacks(difference: OfferingInput): readonly string[] {
  const { assessments } = assessOffering({ ...exampleOffering, ...difference }, { definition: 'foi1202' })
  return assessments.flatMap(({ elements }) =>
    elements.filter(({ standing: stood }) => stood === 'broken').map(({ element }) => element),
  )
}

type Row = readonly [rule: string, holds: OfferingInput, fails: OfferingInput]

const rows: readonly Row[] = [
  [
    'session-is-planned',
    { planned: true, sessionsByDesign: 1 },
    { planned: false, sessionsByDesign: 'none' },
  ],
  ['one-session-is-the-design', { sessionsByDesign: 1 }, { mode: 'therapist', sessionsByDesign: 6 }],
  ['session-gives-support-and-guidance', { supportAndGuidance: true }, { supportAndGuidance: false }],
  ['session-is-for-a-specific-issue', { specificIssue: 'sleep' }, { specificIssue: 'none' }],
  ['intent-is-therapeutic', { therapeuticIntent: true }, { therapeuticIntent: false }],
  ['intervention-stands-alone', { standalone: true }, { standalone: false }],
  ['no-follow-up-is-presumed', { followUpPresumed: false, mayReturn: true }, { followUpPresumed: true }],
  [
    'no-repeat-use-is-presumed',
    { mode: 'self-help', repeatUsePresumed: false },
    { mode: 'self-help', repeatUsePresumed: true },
  ],
  [
    'self-help-is-for-one-use',
    { mode: 'self-help', usesByDesign: 1, partner: 'none' },
    { mode: 'self-help', usesByDesign: 'none' },
  ],
  [
    'assessment-gives-guidance-or-support',
    { assessment: 'with-guidance', supportAndGuidance: true },
    { assessment: 'without-guidance', supportAndGuidance: false },
  ],
]

describe.for(rows)('%s', ([rule, holds, fails]) => {
  it('is met by what the definition counts, and broken by what it does not', () => {
    expect(stands(rule, holds)).toBe('met')
    expect(stands(rule, fails)).toBe('broken')
  })
})

describe('the definition of the request', () => {
  it('counts a session whatever the modality of its therapist', () => {
    for (const modality of ['psychodynamic', 'solution-focused', 'CBT', undefined])
      expect(lacks({ mode: 'therapist', modality })).toEqual([])
  })

  it('counts self-help made for a single use, with nobody to deliver it', () => {
    const selfHelp = {
      mode: 'self-help',
      usesByDesign: 1,
      sessionsByDesign: 'none',
      partner: 'none',
    } as const
    expect(lacks(selfHelp)).toEqual([])
    expect(lacks({ ...selfHelp, usesByDesign: 'none' })).toEqual(['self-help-used-just-once'])
  })

  it('leaves out an assessment without guidance or support, and says so', () => {
    expect(lacks({ assessment: 'without-guidance' })).toEqual(['one-off-assessment'])
  })

  it('judges an assessment that gives guidance by everything else', () => {
    expect(lacks({ assessment: 'with-guidance' })).toEqual([])
    expect(lacks({ assessment: 'with-guidance', planned: false })).toEqual(['planned'])
  })

  it('does not count a series that somebody left after one visit as planned for one', () => {
    expect(lacks({ planned: false, sessionsByDesign: 12 })).toEqual(['planned', 'one-time'])
  })

  it('does not forbid that somebody returns later', () => {
    expect(lacks({ mayReturn: true })).toEqual([])
  })
})

describe('the verdict', () => {
  const says = (difference: object): string | undefined =>
    assessOffering({ ...exampleOffering, ...difference }, { definition: 'foi1202' }).assessments[0]?.says.en

  it('names the one element that is not met', () => {
    expect(says({ standalone: false })).toBe(
      'Does not meet the definition of FOI response FOI1202, element “standalone intervention”.',
    )
  })

  it('names every element that is not met', () => {
    expect(says({ planned: false, therapeuticIntent: false })).toBe(
      'Does not meet the definition of FOI response FOI1202, elements “planned”, “therapeutic in intent”.',
    )
  })

  it('names what is still open, and meets nothing before it is known', () => {
    expect(says({ planned: null, specificIssue: '' })).toBe(
      'May meet the definition of FOI response FOI1202; open: elements “planned”, “specific issue or problem”.',
    )
  })

  it('counts what is open where that is much', () => {
    const { assessments } = assessOffering({ planned: true })
    expect(assessments.map((assessment) => assessment.says)).toEqual([
      {
        en: 'May meet the definition of FOI response FOI1202; open: 9 of its 10 elements.',
        nl: 'Voldoet misschien aan de omschrijving van FOI-antwoord FOI1202; open: 9 van de 10 onderdelen.',
      },
      {
        en: 'May meet the definition of the Dutch page on SSI; open: 6 of its 6 elements.',
        nl: 'Voldoet misschien aan de omschrijving van de Nederlandse pagina over SSI; open: 6 van de 6 onderdelen.',
      },
    ])
  })

  it('says no more than that the definition is met', () => {
    expect(says({})).toBe('Meets the definition of FOI response FOI1202.')
  })

  it('stands element by element, in three values', () => {
    const { assessments } = assessOffering({ planned: true, standalone: false }, { definition: 'foi1202' })
    expect(assessments[0]?.elements.map(({ element, standing: stood }) => [element, stood])).toEqual([
      ['planned', 'met'],
      ['one-time', 'undetermined'],
      ['immediate-support-and-guidance', 'undetermined'],
      ['specific-issue-or-problem', 'undetermined'],
      ['therapeutic-intent', 'undetermined'],
      ['standalone', 'broken'],
      ['no-presumption-of-follow-up', 'undetermined'],
      ['no-presumption-of-repeat-use', 'undetermined'],
      ['self-help-used-just-once', 'undetermined'],
      ['one-off-assessment', 'undetermined'],
    ])
  })
})
