import { type NamedReading, questionnaire, tabulate } from '@ssi/foi'
import { describe, expect, it } from 'vitest'
import { library, read as readLoans } from '../reader/library.ts'
import { marking, named, options, refusing, written } from '../responses.ts'
import { all, decided, doubt, unread, yes } from './sample.ts'

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

  it('count the refusal of one answer as such, and every other answer as it stands', () => {
    const some = named('some.txt', refusing('deliverers'))
    expect(counts([yes, some], 'social-workers')).toMatchObject({
      marked: 1,
      refused: 1,
      read: 2,
      asked: 2,
      percentOfAsked: 50,
    })
    expect(counts([yes, some], 'whilst-waiting')).toMatchObject({ marked: 1, unmarked: 1 })
    expect(counts([named('words.txt', refusing('offerings'))], '')).toMatchObject({ refused: 1, asked: 1 })
    expect(counts([named('first.txt', refusing('provided'))], 'yes')).toMatchObject({ refused: 1, read: 1 })
  })

  it('count blank boxes beside a refusal as refused, and what a person decided of them as decided', () => {
    const asked = questionnaire.questions[2]?.text.en
    const some = named('some.txt', `${asked}\n\nNot held.\nSocial Workers\t\nFamily therapists\t`)
    expect(counts([some], 'social-workers')).toMatchObject({ refused: 1 })
    const marked = decided(some, 'deliverers.social-workers', { verdict: 'corrected', value: true })
    expect(counts([marked], 'social-workers')).toMatchObject({ marked: 1 })
    expect(counts([marked], 'family-therapists')).toMatchObject({ refused: 1 })
    const untold = decided(some, 'deliverers.social-workers', { verdict: 'cannot-tell' })
    expect(counts([untold], 'social-workers')).toMatchObject({ unknown: 1 })
    expect(tabulate([some]).marks.rows).toEqual([])
  })

  it('count what is answered in words as unsure, until a person says what the words mean', () => {
    const [deliverers] = questionnaire.questions.filter(({ id }) => id === 'deliverers')
    const prose = (line: string) => named('prose.txt', `${deliverers?.text.en}\n\n${line}`)
    expect(
      counts([prose('Social workers deliver them together with others.')], 'social-workers'),
    ).toMatchObject({
      unsure: 1,
    })
    expect(counts([prose('All of the above.')], 'social-workers')).toMatchObject({ unsure: 1 })
    expect(counts([prose('')], 'social-workers')).toMatchObject({ unknown: 1 })
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
      text: '',
    }
    const { rows } = tabulate([{ name: 'school', reading }], { questionnaire: library }).counts
    expect(rows.filter(({ marked }) => marked > 0).map(({ question, option }) => [question, option])).toEqual(
      [['lends', 'yes']],
    )
  })
})
