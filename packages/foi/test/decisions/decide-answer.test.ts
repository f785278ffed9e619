import { checkResponse, decideAnswer, decidedRecord, type Decision, readResponse } from '@ssi/foi'
import { explain } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import { examples, marking, written } from '../responses.ts'

const read = readResponse(
  written({ ...marking('yes', 'social-workers'), 'support-workers': '?' }, [
    'Group talks',
    'Top up sessions',
  ]),
)
const confirmed = { verdict: 'confirmed' } as const
const cannotTell = { verdict: 'cannot-tell' } as const
const corrected = (value: unknown) => ({ verdict: 'corrected', value }) as Decision

/** What is said of a decision that does not stand. */
function said(answer: unknown, decision: unknown, reading = read): readonly string[] {
  const decided = decideAnswer(reading, answer as string, decision as Decision)
  expect(decided.reading).toBe(reading)
  return decided.findings.map((finding) => explain(finding))
}

describe('a decision', () => {
  it('keeps what was read beside what was decided', () => {
    const decision = { ...corrected(true), reason: 'the sign is a tick', initials: 'AB' } as Decision
    const { reading, findings } = decideAnswer(read, 'deliverers.support-workers', decision)
    expect(findings).toEqual([])
    expect(reading).toEqual({
      ...read,
      decisions: [{ answer: 'deliverers.support-workers', read: null, decision }],
    })
  })

  it('leaves the reading it is given as it is', () => {
    const before = structuredClone(read)
    decideAnswer(read, 'deliverers.social-workers', cannotTell)
    expect(read).toEqual(before)
  })

  it('takes the place of an earlier one on the same answer or a part of it', () => {
    const first = decideAnswer(read, 'offerings.0.model', corrected('CBT')).reading
    const second = decideAnswer(first, 'offerings.0.model', corrected('ACT')).reading
    expect(second.decisions).toEqual([
      { answer: 'offerings.0.model', read: 'not-stated', decision: corrected('ACT') },
    ])
    const whole = decideAnswer(second, 'offerings', corrected([{ text: 'Talks' }])).reading
    expect(whole.decisions?.map(({ answer }) => answer)).toEqual(['offerings'])
  })
})

describe('the decided record', () => {
  it('is the record that was read, where nothing is decided', () => {
    for (const { reading } of examples) expect(decidedRecord(reading)).toEqual(reading.record)
  })

  it.for([
    ['provided', corrected('no'), { provided: 'no' }],
    ['provided', cannotTell, { provided: undefined }],
    ['provided', confirmed, { provided: 'yes' }],
    ['reference', corrected('FOI 7'), { reference: 'FOI 7' }],
    ['refused', corrected(true), { refused: true }],
    ['deliverers.support-workers', corrected(true), { deliverers: ['support-workers', 'social-workers'] }],
    ['deliverers.support-workers', corrected(false), { deliverers: ['social-workers'] }],
    ['deliverers.support-workers', cannotTell, { deliverers: [null, 'social-workers'] }],
    ['deliverers.social-workers', confirmed, { deliverers: [null, 'social-workers'] }],
    ['deliverers.social-workers', corrected(false), { deliverers: [null] }],
    ['offerings.1.formats', corrected(['group']), { offerings: [{}, { formats: ['group'] }] }],
    [
      'offerings.0.ages',
      corrected({ min: 8, max: 'none' }),
      { offerings: [{ ages: { min: 8, max: 'none' } }, {}] },
    ],
    ['offerings', corrected([{ text: 'One talk' }]), { offerings: [{ text: 'One talk' }] }],
    ['otherDeliverers', corrected('dietitians'), { otherDeliverers: 'dietitians' }],
  ] as const)('holds what was decided of %s: %j', ([answer, decision, record]) => {
    const decided = decideAnswer(read, answer, decision)
    expect(decided.findings).toEqual([])
    expect({ ...record, ...decidedRecord(decided.reading) }).toMatchObject(record)
    const { findings } = checkResponse(decidedRecord(decided.reading))
    expect(findings.filter(({ rules, code }) => rules.length === 0 && code !== 'retired-code')).toEqual([])
  })

  it('leaves open what cannot be told of an offering', () => {
    const { reading } = decideAnswer(read, 'offerings.0.model', cannotTell)
    const [first, second] = decidedRecord(reading).offerings as readonly object[]
    expect([first, second]).toEqual([
      { text: 'Group talks', formats: ['group'], condition: 'not-stated', ages: 'not-stated' },
      (read.record.offerings as readonly object[])[1],
    ])
  })

  it('lists the boxes of a question that was not found, once a person marks one', () => {
    const { reading } = decideAnswer(readResponse('words'), 'pathwayPoints.first-step', corrected(true))
    expect(decidedRecord(reading).pathwayPoints).toEqual([null, null, 'first-step', null, null])
  })
})

describe('a decision that does not stand', () => {
  it.for([
    'deliverers',
    'deliverers.dietitians',
    'provided.yes',
    'offerings.2.model',
    'offerings.length',
    'offerings.0',
    'offerings.0.ages.min',
    '__proto__',
    'constructor',
  ])('says that there is no such answer: %s', (answer) => {
    expect(said(answer, corrected('CBT'))).toEqual([
      `${answer}: "${answer}" is no answer of this response. Name a box as question.option, or a field of the record.`,
    ])
  })

  it.for([
    [
      7,
      confirmed,
      'This is no decision. Confirm the answer, correct it with a value, or say that it cannot be told.',
    ],
    [
      'provided',
      { verdict: 'maybe' },
      'provided: This is no decision. Confirm the answer, correct it with a value, or say that it cannot be told.',
    ],
    [
      'provided',
      undefined,
      'provided: This is no decision. Confirm the answer, correct it with a value, or say that it cannot be told.',
    ],
    [
      'provided',
      { verdict: 'confirmed', value: 'no' },
      'provided: This is no decision. Confirm the answer, correct it with a value, or say that it cannot be told.',
    ],
    [
      'date',
      confirmed,
      'date: Nothing was read here that could be confirmed. Give the value, or say that it cannot be told.',
    ],
    [
      'provided',
      corrected('yes'),
      'provided: The correction gives "yes", as it was read. Confirm the answer, or give another value.',
    ],
    [
      'provided',
      corrected(null),
      'provided: The correction gives no value. Give the value, or say that it cannot be told.',
    ],
    [
      'provided',
      corrected('perhaps'),
      'provided: "perhaps" is not a value of this field. Use "yes" or "no".',
    ],
    [
      'date',
      corrected('12/09/2024'),
      'date: "12/09/2024" is not a day of the calendar. Write year, month and day, as in 2024-09-12.',
    ],
    [
      'deliverers.social-workers',
      corrected('X'),
      'deliverers.social-workers: The correction does not say whether the box is marked. Give true or false.',
    ],
    [
      'offerings.1.formats',
      corrected(['pairs']),
      'offerings.1.formats.0: "pairs" is not a value of this field. Use "individual" or "group".',
    ],
  ] as const)('says why: %s %j', ([answer, decision, sentence]) => {
    expect(said(answer, decision)).toEqual([sentence])
  })

  it('says that the answer is a part of one that was decided as a whole', () => {
    const { reading } = decideAnswer(read, 'offerings', confirmed)
    expect(said('offerings.0.model', corrected('CBT'), reading)).toEqual([
      'offerings.0.model: It is part of "offerings", which was decided as a whole. Correct the whole again.',
    ])
  })

  it('never gives an offering the points that the trust marked', () => {
    expect(said('offerings.0.pathwayPoints', corrected(['first-step']))).toEqual([
      'offerings.0.pathwayPoints: "offerings.0.pathwayPoints" is no answer of this response. Name a box as question.option, or a field of the record.',
    ])
    expect(said('offerings', corrected([{ text: 'Talks', pathwayPoints: ['first-step'] }]))).toEqual([
      'offerings.0.pathwayPoints: This record has no such field. It was set aside and not checked.',
    ])
  })
})
