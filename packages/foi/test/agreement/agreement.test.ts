import { agreement, decideAnswer, type Decision, type NamedReading } from '@ssi/foi'
import { explain } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import { kappaOf, type Pair } from '../../src/agreement/kappa.ts'
import { marking, named, written } from '../responses.ts'

/** Pairs of a table of two categories: both yes, yes and no, no and yes, both no. */
function pairsOf(both: number, first: number, second: number, none: number): readonly Pair[] {
  const times = (count: number, pair: Pair) => Array.from({ length: count }, () => pair)
  return [
    ...times(both, ['yes', 'yes']),
    ...times(first, ['yes', 'no']),
    ...times(second, ['no', 'yes']),
    ...times(none, ['no', 'no']),
  ]
}

describe('Cohen’s kappa', () => {
  it('is the one of a table worked by hand', () => {
    // 50 answers: 20 + 15 agreed, 0.70. By chance 25/50 · 30/50 + 25/50 · 20/50 = 0.50. So (0.70 − 0.50) / (1 − 0.50).
    expect(kappaOf(pairsOf(20, 5, 10, 15))).toBeCloseTo(0.4, 12)
  })

  it('is the one of a table of three categories worked by hand', () => {
    // Rows 30, 40, 30 of one coder, columns 35, 35, 30 of the other, 25 + 28 + 22 agreed.
    const table = [
      [25, 3, 2],
      [6, 28, 6],
      [4, 4, 22],
    ]
    const pairs = table.flatMap((row, one) =>
      row.flatMap((count, other) => Array.from({ length: count }, (): Pair => [`${one}`, `${other}`])),
    )
    const chance = (30 * 35 + 40 * 35 + 30 * 30) / 10_000
    expect(kappaOf(pairs)).toBeCloseTo((0.75 - chance) / (1 - chance), 12)
  })

  it('is 1 where all agree, 0 where they agree as by chance, below 0 where less', () => {
    expect([
      kappaOf(pairsOf(3, 0, 0, 3)),
      kappaOf(pairsOf(1, 1, 1, 1)),
      kappaOf(pairsOf(0, 2, 2, 0)),
    ]).toEqual([1, 0, -1])
  })

  it('has no value without variance, or where nothing is compared', () => {
    expect([kappaOf(pairsOf(9, 0, 0, 0)), kappaOf([])]).toEqual(['no-variance', 'nothing-compared'])
  })
})

const signs = { ...marking('yes', 'social-workers'), 'support-workers': '?' }
const a = named('a.txt', written(signs, ['Talks']))
const corrected = (value: unknown) => ({ verdict: 'corrected', value }) as Decision

function decided({ name, reading }: NamedReading, ...decisions: readonly [string, Decision][]): NamedReading {
  const after = decisions.reduce(
    (so, [answer, decision]) => decideAnswer(so, answer, decision).reading,
    reading,
  )
  expect(after.decisions).toHaveLength(decisions.length)
  return { name, reading: after }
}

describe('two coders', () => {
  it('are compared answer by answer, and every disagreement is listed with both values', () => {
    const one = decided(
      a,
      ['deliverers.support-workers', corrected(true)],
      ['offerings.0.formats', corrected(['individual', 'group'])],
    )
    const other = decided(
      a,
      ['deliverers.support-workers', { verdict: 'cannot-tell' }],
      ['provided', corrected('no')],
      ['offerings.0.formats', corrected(['group', 'individual'])],
    )
    const { answers, disagreements, compared } = agreement([one], [other])
    expect(compared).toEqual(['a.txt'])
    expect(disagreements).toEqual([
      { name: 'a.txt', answer: 'provided', a: 'yes', b: 'no' },
      { name: 'a.txt', answer: 'deliverers.support-workers', a: true, b: null },
    ])
    expect(answers.map(({ of, compared: n, agreed, percent }) => [of, n, agreed, percent])).toEqual([
      ['provided', 1, 0, 0],
      ['offerings', 1, 1, 100],
      ['offerings.text', 1, 1, 100],
      ['offerings.formats', 1, 1, 100],
      ['offerings.condition', 1, 1, 100],
      ['offerings.ages', 1, 1, 100],
      ['offerings.model', 1, 1, 100],
      ['deliverers', 13, 12, 92.3],
      ['otherDeliverers', 1, 1, 100],
      ['pathwayPoints', 5, 5, 100],
      ['otherPathwayPoints', 1, 1, 100],
    ])
  })

  it('have a kappa for each question, over every box of every response', () => {
    const one = decided(a, ['deliverers.support-workers', { verdict: 'cannot-tell' }])
    const other = decided(a, ['deliverers.support-workers', corrected(true)])
    const kappas = Object.fromEntries(agreement([one], [other]).answers.map(({ of, kappa }) => [of, kappa]))
    // 13 boxes: one marked by both, one marked by the second and unknown to the first, eleven marked by neither.
    const chance = (1 * 2 + 11 * 11) / 169
    expect(kappas['deliverers']).toBeCloseTo((12 / 13 - chance) / (1 - chance), 12)
    expect([kappas['provided'], kappas['pathwayPoints']]).toEqual(['no-variance', 'no-variance'])
  })

  it('are compared on the offerings that only one of them lists', () => {
    const other = decided(a, ['offerings', corrected([{ text: 'Talks' }, { text: 'Groups', model: 'CBT' }])])
    expect(
      agreement([a], [other]).disagreements.filter(({ answer }) => /^offerings(\.1|$)/.test(answer)),
    ).toEqual([
      { name: 'a.txt', answer: 'offerings', a: 1, b: 2 },
      { name: 'a.txt', answer: 'offerings.1.text', a: null, b: 'Groups' },
      { name: 'a.txt', answer: 'offerings.1.model', a: null, b: 'CBT' },
    ])
  })

  it('agree where both say that it cannot be told, and are not compared on what both left unknown', () => {
    const untold = decided(
      a,
      ['deliverers.support-workers', { verdict: 'cannot-tell' }],
      ['provided', { verdict: 'cannot-tell' }],
    )
    const deliverers = (one: NamedReading, other: NamedReading) =>
      agreement([one], [other]).answers.find(({ of }) => of === 'deliverers')
    expect(deliverers(untold, untold)).toMatchObject({ compared: 13, agreed: 13 })
    expect(deliverers(a, a)).toMatchObject({ compared: 12, agreed: 12 })
    expect(agreement([untold], [untold]).answers.find(({ of }) => of === 'provided')).toMatchObject({
      compared: 1,
      agreed: 1,
    })
    expect(agreement([untold], [a]).disagreements).toEqual([
      { name: 'a.txt', answer: 'provided', a: null, b: 'yes' },
    ])
  })

  it('do not disagree on what one of them left open: it is told apart, and is in no count', () => {
    const answer = 'deliverers.support-workers'
    const decisions: readonly [Decision, boolean | null][] = [
      [corrected(true), true],
      [{ verdict: 'cannot-tell' }, null],
    ]
    for (const [decision, value] of decisions) {
      const { answers, disagreements, leftOpen } = agreement([decided(a, [answer, decision])], [a])
      expect(disagreements).toEqual([])
      expect(leftOpen).toEqual([{ name: 'a.txt', answer, a: value, b: null }])
      expect(answers.find(({ of }) => of === 'deliverers')).toMatchObject({ compared: 12, agreed: 12 })
    }
  })

  it('may leave a field of an offering open, but not one of an offering that they decided as a whole', () => {
    const denied = named('a.txt', written(marking('yes'), ['Talks, not in groups']))
    const byField = decided(denied, ['offerings.0.formats', corrected(['individual'])])
    const whole = decided(denied, ['offerings', corrected([{ text: 'Talks' }])])
    const formats = ({ disagreements, leftOpen }: ReturnType<typeof agreement>) =>
      [disagreements, leftOpen].map((list) => list.filter((each) => each.answer === 'offerings.0.formats'))
    const said = { name: 'a.txt', answer: 'offerings.0.formats', a: ['individual'], b: null }
    expect(formats(agreement([byField], [denied]))).toEqual([[], [said]])
    expect(formats(agreement([byField], [whole]))).toEqual([[said], []])
  })

  it('are told of responses that neither could read', () => {
    const scan = named('scan.pdf', '\0')
    expect(agreement([scan, a], [a, scan])).toMatchObject({ compared: ['a.txt'], unread: ['scan.pdf'] })
    const byHand = decided(scan, ['provided', corrected('no')])
    expect(agreement([scan], [byHand])).toMatchObject({ compared: ['scan.pdf'], unread: [] })
  })

  it('are told of responses that only one of them has', () => {
    const [b, c] = [
      { ...a, name: 'b.txt' },
      { ...a, name: 'c.txt' },
    ]
    expect(agreement([a, b], [a, c])).toMatchObject({
      compared: ['a.txt'],
      onlyInA: ['b.txt'],
      onlyInB: ['c.txt'],
    })
  })

  it('are told of a name that stands twice, and that it is not compared', () => {
    const { compared, findings, answers } = agreement([a, a], [a])
    expect([compared, answers]).toEqual([[], []])
    expect(findings.map((finding) => explain(finding))).toEqual([
      '"a.txt" is the name of more than one response of a coder, and is not compared. Give each response a name of its own.',
    ])
  })
})
