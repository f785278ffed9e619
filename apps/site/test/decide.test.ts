import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decisionPages } from '../plugins/reference/decision-pages.ts'
import { loadReference } from '../plugins/reference/reference.ts'
import { everyPath, type Fork } from '../src/decide/every-path.ts'
import { linkOf, readLink } from '../src/decide/link.ts'
import { minutesOf } from '../src/decide/minutes.ts'
import { type Answers, NOT_KNOWN, pathOf, settlingAnswers } from '../src/decide/path.ts'
import { decideBy, type Table, withChoice } from '../src/decide/table.ts'
import { verdictOf } from '../src/decide/verdict.ts'

const reference = await loadReference()
const pages = reference.domains.flatMap((domain) => decisionPages(reference, domain))

/** Answers to some of the questions, not known among them. */
function answersTo({ questions }: Table): fc.Arbitrary<Answers> {
  const keys = questions.map(({ id, choices }) => {
    const key = fc.constantFrom(NOT_KNOWN, ...choices.map((choice) => choice.key))
    return fc.option(
      key.map((chosen) => [id, chosen] as const),
      { nil: undefined },
    )
  })
  return fc.tuple(...keys).map((given) => Object.fromEntries(given.filter((entry) => entry !== undefined)))
}

/** The record that all of the answers make, whether they matter or not. */
function recordOf({ questions }: Table, answers: Answers): object {
  let record: object = {}
  for (const question of questions) {
    const choice = question.choices.find(({ key }) => key === answers[question.id])
    if (choice !== undefined) record = withChoice(record, question, choice)
  }
  return record
}

describe.for(pages)('the decision $table.id', (page) => {
  const { table } = page

  it('comes to the same by its path as by all answers together', () => {
    fc.assert(
      fc.property(answersTo(table), (answers) => {
        const { outcome, possible } = pathOf(table, answers).decided
        expect({ outcome, possible }).toEqual({
          outcome: decideBy(table, recordOf(table, answers)).outcome,
          possible: decideBy(table, recordOf(table, answers)).possible,
        })
      }),
    )
  })

  it('settles with one more answer exactly where it says so', () => {
    fc.assert(
      fc.property(answersTo(table), (answers) => {
        for (const { question, choice, decided } of settlingAnswers(table, pathOf(table, answers))) {
          const path = pathOf(table, { ...answers, [question.id]: choice.key })
          expect(path.decided.outcome).toBe(decided.outcome)
          expect(path.open).toEqual([])
        }
      }),
      { numRuns: 30 },
    )
  })

  it('asks no question twice and ends', () => {
    fc.assert(
      fc.property(answersTo(table), (answers) => {
        const { steps, open } = pathOf(table, answers)
        const asked = [...steps.map(({ question }) => question.id), ...open.map(({ id }) => id)]
        expect(new Set(asked).size).toBe(asked.length)
      }),
    )
  })

  it('draws a path to every outcome', () => {
    const fork = everyPath(table)
    expect(new Set(fork === undefined ? [] : endsOf(fork))).toEqual(
      new Set(table.outcomes.map(({ id }) => id)),
    )
  })

  it('carries any answers in a link and reads them back', () => {
    fc.assert(
      fc.property(answersTo(table), fc.constantFrom('one', 'all'), (answers, view) => {
        const read = readLink(linkOf(answers, view), table.questions)
        expect({ ...read.answers }).toEqual({ ...answers })
        expect([read.view, read.unknown]).toEqual([view, []])
      }),
    )
  })

  it('takes nothing from a link that is no question or no answer of its own', () => {
    const ids = table.questions.map(({ id }) => id)
    const keys = table.questions.flatMap(({ id }) => choicesOf(table, id))
    const entry = fc.tuple(
      fc.oneof(fc.string(), fc.constantFrom(...ids)),
      fc.oneof(fc.string(), fc.constantFrom(...keys)),
    )
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const { answers } = readLink(`#${entries.map((pair) => pair.join('=')).join('&')}`, table.questions)
        for (const [id, key] of Object.entries(answers))
          expect([NOT_KNOWN, ...choicesOf(table, id)]).toContain(key)
      }),
    )
    expect(readLink('#__proto__=yes&colour=red', table.questions)).toEqual({
      answers: {},
      view: 'one',
      unknown: ['__proto__=yes', 'colour=red'],
    })
  })

  it('says in the minutes what was asked and answered, when, and that it may not apply', () => {
    fc.assert(
      fc.property(answersTo(table), (answers) => {
        const path = pathOf(table, answers)
        const minutes = minutesOf(page, path, '2026-11-22', 'https://example.org/#x=y')
        for (const { question } of path.steps) expect(minutes).toContain(question.asks.en)
        expect(minutes).toContain(verdictOf(table, path).heading.en)
        expect(minutes).toContain('22 November 2026')
        expect(minutes).toContain('does not know whether the source still applies')
        expect(minutes).not.toContain('undefined')
      }),
      { numRuns: 30 },
    )
  })
})

function choicesOf({ questions }: Table, id: string): readonly string[] {
  return questions.find((question) => question.id === id)?.choices.map(({ key }) => key) ?? []
}

function endsOf({ ends, ways }: Fork): readonly string[] {
  return [...ends.map(({ outcome }) => outcome.id), ...ways.flatMap(({ fork }) => endsOf(fork))]
}
