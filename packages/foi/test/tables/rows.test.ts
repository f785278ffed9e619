import { tabulate } from '@ssi/foi'
import { explain } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import { marking, named, refusing, written } from '../responses.ts'
import { all, decided, doubt, no, yes } from './sample.ts'

describe('the rows of responses', () => {
  it('hold every response that is given, one that was not read too', () => {
    expect(
      tabulate(all).responses.rows.map(({ name, status, provided }) => [name, status, provided]),
    ).toEqual([
      ['yes.txt', 'read', 'yes'],
      ['no.txt', 'read', 'no'],
      ['doubt.txt', 'read', 'yes'],
      ['short.txt', 'read', 'yes'],
      ['scan.pdf', 'unread', 'unread'],
    ])
  })

  it('name what is marked, and what is unsure with a question mark', () => {
    expect(
      tabulate([doubt, yes, no]).responses.rows.map(({ deliverers, unsure, findings }) => [
        deliverers,
        unsure,
        findings,
      ]),
    ).toEqual([
      ['social-workers?', 1, 1],
      ['social-workers', 0, 0],
      ['not-asked', 0, 0],
    ])
  })

  it('say what is refused: the whole, or one answer', () => {
    const [some, none] = [named('some.txt', refusing('deliverers')), named('none.txt', 'Not held.')]
    expect(
      tabulate([some, none]).responses.rows.map(
        ({ status, refusals, provided, deliverers, unsure, unknown }) => [
          status,
          refusals,
          provided,
          deliverers,
          unsure,
          unknown,
        ],
      ),
    ).toEqual([
      ['read', 'not-held', 'yes', 'refused', 0, 4],
      ['refused', 'not-held', 'refused', 'refused', 0, 0],
    ])
  })

  it('hold the answers in words, and no mark beside them', () => {
    expect(tabulate([yes]).responses.rows[0]).toEqual({
      name: 'yes.txt',
      status: 'read',
      refusals: '',
      reference: '',
      date: '',
      subject: '',
      financialYear: '',
      provided: 'yes',
      offerings: 'Talks; Groups',
      offeringsHeading: '',
      deliverers: 'social-workers',
      otherDeliverers: 'none',
      pathwayPoints: 'first-step',
      otherPathwayPoints: 'none',
      unsure: 0,
      unknown: 0,
      decided: 0,
      unreadLines: 0,
      findings: 0,
    })
  })
})

describe('the rows of marks', () => {
  it('hold what was read, why, and where it stands', () => {
    expect(tabulate([no]).marks.rows).toEqual([
      {
        name: 'no.txt',
        question: 'provided',
        option: 'no',
        label: 'No',
        marked: 'yes',
        read: 'yes',
        confidence: 'certain',
        because: 'own-row',
        line: 5,
        text: 'No … X',
        explanation: '',
        verdict: '',
        initials: '',
        reason: '',
      },
    ])
  })

  it('hold what a person decided beside it', () => {
    const by = { initials: 'AB', reason: 'a tick' }
    const marked = decided(doubt, 'deliverers.social-workers', { verdict: 'corrected', value: true, ...by })
    const both = decided(marked, 'provided', { verdict: 'corrected', value: 'no', initials: 'CD' })
    expect(
      tabulate([both]).marks.rows.map(({ option, marked: is, read, verdict, initials, reason }) => [
        option,
        read,
        verdict,
        is,
        initials,
        reason,
      ]),
    ).toEqual([
      ['yes', 'yes', 'corrected', 'no', 'CD', ''],
      ['no', 'no', 'corrected', 'yes', 'CD', ''],
      ['social-workers', 'unknown', 'corrected', 'yes', 'AB', 'a tick'],
    ])
  })

  it('keep what a person decided against a mark', () => {
    const not = decided(doubt, 'deliverers.social-workers', {
      verdict: 'corrected',
      value: false,
      initials: 'AB',
      reason: 'struck out',
    })
    const { rows } = tabulate([not]).marks
    expect(rows.filter(({ verdict }) => verdict !== '')).toMatchObject([
      { option: 'social-workers', read: 'unknown', marked: 'no', initials: 'AB', reason: 'struck out' },
    ])
  })

  it('speak of the trust, never of one of its offerings', () => {
    const { marks } = tabulate([yes])
    expect(marks.rows.map(({ option }) => option)).toEqual(['yes', 'social-workers', 'first-step'])
    expect(Object.keys(marks.columns)).not.toContain('offering')
    expect(JSON.stringify(marks.rows)).not.toMatch(/Talks|Groups/)
  })
})

describe('the same reference twice', () => {
  it('is pointed out, and both are counted', () => {
    const [a, b, c] = ['Ref: FOI 7', 'Ref: foi  7', 'Ref: FOI 8'].map((line, place) =>
      named(`${place}.txt`, `${line}\n${written({ yes: 'X' })}`),
    )
    const { findings, responses } = tabulate([a!, b!, c!])
    expect(findings.map((finding) => explain(finding))).toEqual([
      'reference: "FOI 7" is the reference of "0.txt", "1.txt". Leave out all but one if they are the same response.',
    ])
    expect(responses.rows).toHaveLength(3)
  })

  it('point out a second response in one file, which is in no table', () => {
    const text = written(marking('yes', 'social-workers'), ['Talks'])
    const both = named('both.txt', `${text}\n${text}`)
    const line = text.split('\n').length + 2
    expect(tabulate([both]).responses.rows.map(({ name, status }) => [name, status])).toEqual([
      ['both.txt', 'read'],
    ])
    expect(tabulate([both]).findings.map((finding) => explain(finding))).toEqual([
      `"both.txt" holds another response from line ${line} on, which is in no table. Give each response as its own file.`,
    ])
  })
})
