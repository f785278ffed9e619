import { describe, expect, it } from 'vitest'
import {
  all,
  atLeast,
  atMost,
  defineCheck,
  defineDecision,
  decision,
  equals,
  every,
  explain,
  flag,
  note,
  not,
  notAfter,
  oneOf,
  present,
  record,
  rule,
} from '../src/index.ts'
import { handbook, visit, type Visit } from './visit.ts'

const none = { passes: [], fails: [] }

const lateHasADelay = rule<Visit>({
  id: 'late-has-a-delay',
  says: { en: 'A late arrival records how late it was.', nl: 'Wie te laat komt, krijgt een vertraging.' },
  cite: handbook,
  force: 'must',
  when: equals('outcome', 'came-late'),
  holds: present('delay'),
  advice: { en: 'Give the delay in minutes.', nl: 'Geef de vertraging in minuten.' },
  examples: none,
})
const startIsBeforeEnd = rule<Visit>({
  id: 'start-is-not-after-end',
  says: { en: 'The start is not after the end.' },
  cite: handbook,
  force: 'must',
  basis: 'derived',
  wellFormed: true,
  when: present('end'),
  holds: notAfter('start', 'end'),
  advice: { en: 'Look at both days.' },
  examples: none,
})
const guestsFit = rule<Visit>({
  id: 'guests-fit',
  says: { en: 'There is a seat for everyone.' },
  cite: handbook,
  force: 'should',
  holds: atLeast('seats', 'guests.length'),
  advice: { en: 'Find a chair.' },
  examples: none,
})
const guestsCame = rule<Visit>({
  id: 'guests-came',
  says: { en: 'Every grown-up guest comes.' },
  cite: handbook,
  force: 'must',
  when: not(equals('outcome', 'missed')),
  holds: every('guests', 'guest', all(equals('guest.came', true), atLeast('guest.age', 18))),
  advice: { en: 'Ask who came.' },
  examples: none,
})
const isAReturn = note<Visit>({
  id: 'is-a-return',
  says: { en: 'It is a return.' },
  cite: handbook,
  when: equals('repeat', true),
  examples: { applies: [], silent: [] },
})

const rules = [lateHasADelay, startIsBeforeEnd, guestsFit, guestsCame]
const check = defineCheck({ scheme: 'visits', record: visit, rules, notes: [isAReturn] })
const sound = {
  outcome: 'came',
  start: '2024-09-12',
  end: '2024-09-12',
  seats: 1,
  guests: [{ came: true, age: 30 }],
}

describe('the report of a check', () => {
  it('of a sound record conforms, and says how every rule stands and on which day', () => {
    expect(check(sound, { asOf: '2026-11-22' })).toEqual({
      verdict: 'conforms',
      findings: [],
      missing: [],
      standings: {
        'late-has-a-delay': 'not-applicable',
        'start-is-not-after-end': 'met',
        'guests-fit': 'met',
        'guests-came': 'met',
      },
      record: { ...sound, repeat: false },
      asOf: '2026-11-22',
    })
  })

  it('is of today where no day is given', () => {
    expect(check(sound).asOf).toMatch(/^20\d\d-\d\d-\d\d$/)
  })

  it('is plain data', () => {
    const report = check({ ...sound, outcome: 'came-late', delay: 'none', repeat: true, guests: [{}] })
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })
})

describe('a broken rule', () => {
  const report = check({ ...sound, outcome: 'came-late', delay: 'none' })

  it('of error severity breaks the record, in one finding that has all that a reader needs', () => {
    expect(report.verdict).toBe('breaks')
    expect(report.findings).toEqual([
      {
        code: 'rule-broken',
        severity: 'error',
        rules: ['late-has-a-delay'],
        basis: 'stated',
        paths: ['delay'],
        labels: [{ en: 'delay', nl: 'vertraging' }],
        found: ['none'],
        says: lateHasADelay.says,
        advice: lateHasADelay.advice,
        cite: [handbook],
        page: '/visits/rules/late-has-a-delay',
      },
    ])
  })

  it('of lower severity leaves the verdict alone', () => {
    const crowded = check({ ...sound, seats: 0 })
    expect(crowded).toMatchObject({
      verdict: 'conforms',
      findings: [{ severity: 'warning', rules: ['guests-fit'] }],
    })
  })

  it('about every item of a list gives one finding for each item', () => {
    const guests = [
      { came: true, age: 30 },
      { came: false, age: 40 },
      { came: false, age: 7 },
    ]
    expect(
      check({ ...sound, seats: 9, guests }).findings.map(({ rules: ids, paths, found }) => ({
        ids,
        paths,
        found,
      })),
    ).toEqual([
      { ids: ['guests-came'], paths: ['guests.1.came'], found: [false] },
      { ids: ['guests-came'], paths: ['guests.2.came', 'guests.2.age'], found: [false, 7] },
    ])
  })
})

describe('what is not known', () => {
  it('holds the verdict back where a rule of error severity waits for it', () => {
    expect(check({ outcome: 'came-late' })).toMatchObject({ verdict: 'undetermined', findings: [] })
  })

  it('does not hold it back where only a weaker rule waits', () => {
    const { seats: _, ...unseated } = sound
    expect(check(unseated)).toMatchObject({
      verdict: 'conforms',
      standings: { 'guests-fit': 'undetermined' },
      missing: [{ path: 'seats', rules: ['guests-fit'] }],
    })
  })

  it('does not hide what is known to be broken', () => {
    expect(check({ outcome: 'came-late', delay: 'none' }).verdict).toBe('breaks')
  })

  it('is named once, the most decisive first, with its question and the rules that wait for it', () => {
    expect(check({ outcome: 'came-late', start: '2024-09-12' }).missing).toEqual([
      {
        path: 'guests',
        label: { en: 'guests', nl: 'gasten' },
        question: { en: 'Who came along?' },
        rules: ['guests-fit', 'guests-came'],
      },
      {
        path: 'delay',
        label: { en: 'delay', nl: 'vertraging' },
        question: { en: 'How late, in minutes?' },
        rules: ['late-has-a-delay'],
      },
      {
        path: 'end',
        label: { en: 'end', nl: 'einde' },
        question: { en: 'On which day did it end?' },
        rules: ['start-is-not-after-end'],
      },
      {
        path: 'seats',
        label: { en: 'number of seats' },
        question: { en: 'How many seats are there?' },
        rules: ['guests-fit'],
      },
    ])
  })

  it('is never a field that says something where it is absent', () => {
    const returns = rule<Visit>({
      ...lateHasADelay,
      id: 'returns',
      when: equals('repeat', false),
      holds: present('delay'),
      examples: none,
    })
    const checkReturns = defineCheck({ scheme: 'visits', record: visit, rules: [returns] })
    for (const repeat of [undefined, null, '']) {
      expect(checkReturns({ repeat }).missing.map(({ path }) => path)).toEqual(['delay'])
    }
  })
})

describe('one fault', () => {
  it('is one finding: a faulty value counts as unknown for the rules', () => {
    const report = check({ ...sound, start: '12/09/2024' })
    expect(report.findings.map(({ code }) => code)).toEqual(['not-a-date'])
    expect(report.standings['start-is-not-after-end']).toBe('undetermined')
    expect(report.verdict).toBe('breaks')
  })

  it('in a field with a meaning when absent leaves that meaning', () => {
    expect(check({ ...sound, repeat: 'often' }).record).toEqual({ ...sound, repeat: false })
  })
})

describe('a note', () => {
  it('is an information finding where its condition is true, and no verdict', () => {
    const report = check({ ...sound, repeat: true })
    expect(report.verdict).toBe('conforms')
    expect(report.findings).toEqual([
      {
        code: 'note',
        severity: 'info',
        rules: ['is-a-return'],
        paths: ['repeat'],
        labels: [{ en: 'return' }],
        found: [true],
        says: { en: 'It is a return.' },
        cite: [handbook],
        page: '/visits/rules/is-a-return',
      },
    ])
  })
})

describe('the options of a check', () => {
  it('kept: rules that need other fields are not checked and do not hold the verdict back', () => {
    const report = check({ outcome: 'came-late' }, { kept: ['outcome', 'seats', 'guests'] })
    expect(report.standings).toEqual({
      'late-has-a-delay': 'not-checked',
      'start-is-not-after-end': 'not-checked',
      'guests-fit': 'undetermined',
      'guests-came': 'undetermined',
    })
    expect(check({ outcome: 'came-late' }, { kept: ['outcome'] })).toMatchObject({
      verdict: 'conforms',
      missing: [],
    })
  })

  it('kept: a field that says something where it is absent need not be kept', () => {
    const returns = rule<Visit>({
      ...lateHasADelay,
      id: 'returns',
      when: equals('repeat', false),
      holds: present('delay'),
      examples: none,
    })
    const checkReturns = defineCheck({ scheme: 'visits', record: visit, rules: [returns] })
    expect(checkReturns({}, { kept: ['delay'] }).standings).toEqual({ returns: 'undetermined' })
  })

  it('rules: only the rules named, or those of which the question is true, are checked', () => {
    const late = { ...sound, outcome: 'came-late', delay: 'none', seats: 0 }
    expect(check(late, { rules: ['guests-fit'] })).toMatchObject({
      verdict: 'conforms',
      findings: [{ rules: ['guests-fit'] }],
      standings: { 'late-has-a-delay': 'not-checked', 'guests-fit': 'broken' },
    })
    expect(
      check(late, { rules: ({ force }) => force === 'must' }).findings.map((finding) => finding.rules),
    ).toEqual([['late-has-a-delay']])
    expect(check(late, { rules: [] })).toMatchObject({ verdict: 'conforms', findings: [] })
  })

  it('asOf: the day to look at the record on, which conditions may read', () => {
    const isOver = rule<Visit & { options: { asOf?: string } }>({
      ...startIsBeforeEnd,
      id: 'is-over',
      when: present('end'),
      holds: notAfter('end', 'options.asOf'),
      examples: none,
    })
    const checkOver = defineCheck({ scheme: 'visits', record: visit, rules: [isOver] })
    expect(checkOver(sound, { asOf: '2024-09-12' })).toMatchObject({
      verdict: 'conforms',
      asOf: '2024-09-12',
    })
    expect(checkOver(sound, { asOf: '2024-09-11' }).verdict).toBe('breaks')
  })

  describe('of its own', () => {
    const options = record({
      strict: flag({ label: { en: 'strictness' }, question: { en: 'How strictly do we read?' } }),
    })
    const isShort = rule<Visit & { options: { strict?: boolean } }>({
      ...guestsFit,
      id: 'is-short',
      basis: 'external',
      when: equals('options.strict', true),
      holds: atMost('delay', 5),
      examples: none,
    })
    const checkStrictly = defineCheck({ scheme: 'visits', record: visit, rules: [isShort], options })

    it('are fields that conditions read', () => {
      expect(checkStrictly({ delay: 9 }, { strict: true }).standings).toEqual({ 'is-short': 'broken' })
      expect(checkStrictly({ delay: 9 }, { strict: false }).standings).toEqual({
        'is-short': 'not-applicable',
      })
    })

    it('are checked like a record', () => {
      const faulty = checkStrictly({}, { strict: 'very' } as never)
      expect(faulty.findings.map((finding) => explain(finding))).toEqual([
        'options.strict: Expected true or false, found "very".',
      ])
    })
  })
})

describe('a check as a Standard Schema', () => {
  const { validate } = check['~standard']

  it('names itself', () => {
    expect(check['~standard']).toMatchObject({ version: 1, vendor: 'ssi' })
  })

  it('gives the record where nothing is broken, open rules or not', () => {
    expect(validate(sound)).toEqual({ value: { ...sound, repeat: false } })
    expect(validate({})).toEqual({ value: { repeat: false } })
  })

  it('gives each error with its sentence and its path: faults of shape and of rules alike', () => {
    expect(
      validate({
        ...sound,
        outcome: 'came-late',
        delay: 'none',
        guests: [{ came: 'yes' }],
        seats: 0,
        piano: 1,
      }),
    ).toEqual({
      issues: [
        { message: 'guests.0.came: Expected true or false, found "yes".', path: ['guests', 0, 'came'] },
        {
          message: 'delay: A late arrival records how late it was. Give the delay in minutes.',
          path: ['delay'],
        },
      ],
    })
  })
})

describe('a decision as a front door', () => {
  const kept = decision<Visit, 'kept' | 'missed'>({
    id: 'appointment',
    asks: { en: 'Was the appointment kept?' },
    outcomes: {
      kept: { label: { en: 'Kept' }, means: { en: 'It took place.' } },
      missed: { label: { en: 'Missed' }, means: { en: 'It did not take place.' } },
    },
    rows: [
      {
        when: oneOf('outcome', ['came', 'came-late']),
        outcome: 'kept',
        says: { en: 'The person came.' },
        cite: handbook,
      },
    ],
    otherwise: 'missed',
  })
  const keptHasADelay = rule<Visit & { decided: { outcome?: 'kept' | 'missed' } }>({
    ...lateHasADelay,
    id: 'kept-has-a-delay',
    when: equals('decided.outcome', 'kept'),
    holds: present('delay'),
    examples: none,
  })
  const decideVisit = defineDecision({
    scheme: 'visits',
    record: visit,
    rules: [keptHasADelay],
    decision: kept,
  })

  it('reports and decides at once, and its rules may speak about the outcome', () => {
    expect(decideVisit({ outcome: 'came', delay: 'none' })).toMatchObject({
      verdict: 'breaks',
      decided: { outcome: 'kept', because: [{ says: { en: 'The person came.' } }] },
    })
    expect(decideVisit({ outcome: 'missed' }).standings).toEqual({ 'kept-has-a-delay': 'not-applicable' })
  })

  it('asks for what the decision waits for while a rule speaks about the outcome', () => {
    expect(decideVisit({})).toMatchObject({
      verdict: 'undetermined',
      missing: [{ path: 'outcome', rules: ['kept-has-a-delay'] }],
      decided: { missing: ['outcome'] },
    })
  })

  it('leaves a rule about the outcome unchecked where the caller keeps none of what decides it', () => {
    expect(decideVisit({}, { kept: ['delay'] }).standings).toEqual({ 'kept-has-a-delay': 'not-checked' })
    expect(decideVisit({}, { kept: ['delay', 'outcome'] }).standings).toEqual({
      'kept-has-a-delay': 'undetermined',
    })
  })

  it('sets a faulty value aside for the decision too', () => {
    expect(decideVisit({ outcome: 'cam' }).decided).toMatchObject({
      possible: ['kept', 'missed'],
      missing: ['outcome'],
    })
  })
})
