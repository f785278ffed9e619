import { decideAnswer, type Decision, type NamedReading, questionnaire, tabulate } from '@ssi/foi'
import { explain } from '@ssi/rules'
import { describe, expect, it } from 'vitest'
import { library, read as readLoans } from '../reader/library.ts'
import { marking, named, options, written } from '../responses.ts'

const yes = named('yes.txt', written(marking('yes', 'social-workers', 'first-step'), ['Talks', 'Groups']))
const no = named('no.txt', written(marking('no'), ['N/A']))
const doubt = named('doubt.txt', written({ ...marking('yes'), 'social-workers': '?' }, ['Talks']))
const short = named('short.txt', written({ yes: 'X' }))
const unread = named('scan.pdf', '\0')
const all = [yes, no, doubt, short, unread]

function decided({ name, reading }: NamedReading, answer: string, decision: Decision): NamedReading {
  const { reading: after, findings } = decideAnswer(reading, answer, decision)
  expect(findings).toEqual([])
  return { name, reading: after }
}

/** The counts of one option, without those that are zero. */
function counts(readings: readonly NamedReading[], option: string) {
  const row = tabulate(readings).counts.rows.find((each) => each.option === option)
  return Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value !== 0))
}

describe('the counts', () => {
  it('have a row for every option, and one for a question answered in words, in the order of the questionnaire', () => {
    const rows = tabulate([]).counts.rows.map(({ question, option, label }) => [question, option, label])
    expect(rows).toEqual(
      questionnaire.questions.flatMap((question) =>
        question.kind === 'free-text'
          ? [[question.id, '', question.text.en]]
          : question.options.map(({ id, label }) => [question.id, id, label.en]),
      ),
    )
    expect(rows).toHaveLength(options.length + 1)
  })

  it('take their shares of all responses, of those that were read and of those that were asked', () => {
    expect(counts(all, 'yes')).toEqual({
      question: 'provided',
      option: 'yes',
      label: 'Yes',
      marked: 3,
      unmarked: 1,
      unread: 1,
      responses: 5,
      percentOfResponses: 60,
      read: 4,
      percentOfRead: 75,
      asked: undefined,
      markedOfAsked: undefined,
      percentOfAsked: undefined,
    })
    expect(counts(all, 'social-workers')).toEqual({
      question: 'deliverers',
      option: 'social-workers',
      label: 'Social Workers',
      marked: 1,
      unsure: 1,
      unknown: 1,
      'not-asked': 1,
      unread: 1,
      responses: 5,
      percentOfResponses: 20,
      read: 4,
      percentOfRead: 25,
      asked: 3,
      markedOfAsked: 1,
      percentOfAsked: 33.3,
    })
    expect(counts(all, '')).toMatchObject({
      marked: 2,
      'not-stated': 1,
      'not-asked': 1,
      unread: 1,
      asked: 3,
      percentOfAsked: 66.7,
    })
  })

  it('give no share of nothing', () => {
    expect(counts([], 'social-workers')).toMatchObject({
      percentOfResponses: undefined,
      percentOfRead: undefined,
      percentOfAsked: undefined,
    })
  })

  it('count a mark of a response that was not asked, but not among those that were', () => {
    const contrary = named('contrary.txt', written(marking('no', 'social-workers')))
    expect(counts([yes, contrary], 'social-workers')).toMatchObject({
      marked: 2,
      percentOfRead: 100,
      asked: 1,
      markedOfAsked: 1,
      percentOfAsked: 100,
    })
  })

  it('count a refusal as such, and as read', () => {
    const refused = decided(named('refusal.txt', 'We hold no such information.'), 'refused', {
      verdict: 'corrected',
      value: true,
    })
    expect(counts([yes, refused], 'social-workers')).toMatchObject({
      marked: 1,
      refused: 1,
      read: 2,
      percentOfRead: 50,
    })
    expect(counts([yes, refused], 'yes')).toMatchObject({ marked: 1, refused: 1 })
  })

  it('count what a person decided: a mark that was in doubt, and one that cannot be told', () => {
    const marked = decided(doubt, 'deliverers.social-workers', { verdict: 'corrected', value: true })
    const untold = decided(doubt, 'deliverers.social-workers', { verdict: 'cannot-tell' })
    expect(counts([marked, untold], 'social-workers')).toMatchObject({
      marked: 1,
      unknown: 1,
      percentOfAsked: 50,
    })
    const nobody = decided(yes, 'provided', { verdict: 'cannot-tell' })
    expect(counts([nobody], 'yes')).toMatchObject({ unknown: 1 })
    expect(counts([nobody], 'social-workers')).toMatchObject({ marked: 1, percentOfRead: 100 })
  })

  it('count a document that only a person could read', () => {
    const byHand = decided(unread, 'provided', { verdict: 'corrected', value: 'no' })
    expect(counts([byHand], 'no')).toMatchObject({ marked: 1, read: 1 })
    expect(counts([byHand], 'social-workers')).toMatchObject({ 'not-asked': 1 })
    const named = decided(unread, 'reference', { verdict: 'corrected', value: 'FOI 7' })
    expect(counts([named], 'no')).toMatchObject({ unread: 1 })
  })

  it('are made by the questionnaire’s own data', () => {
    const reading = {
      ...readLoans('Did your school lend any books to its pupils (or their parents)?\n\nYes\tX\nNo\t'),
      record: { lends: 'yes' },
    }
    const { rows } = tabulate([{ name: 'school', reading }], { questionnaire: library }).counts
    expect(rows.filter(({ marked }) => marked > 0).map(({ question, option }) => [question, option])).toEqual(
      [['lends', 'yes']],
    )
  })
})

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

  it('hold the answers in words, and no mark beside them', () => {
    expect(tabulate([yes]).responses.rows[0]).toEqual({
      name: 'yes.txt',
      status: 'read',
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
})
