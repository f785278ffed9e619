import { expect, it } from 'vitest'
import type { Change, Meaning } from '../../src/vocabulary/change.ts'
import { printedChanges } from '../../src/vocabulary/print-changes.ts'

const missed: Change = {
  kind: 'concept-redefined',
  of: 'visits:missed',
  before: 'No.',
  after: 'Nobody came.',
}
const late: Change = {
  kind: 'rule-stricter',
  of: 'visits:late-arrival-has-a-delay',
  records: [{ outcome: 'late' }, { outcome: 'missed' }, {}],
}
const printed = (changes: readonly Change[], ...meanings: (readonly [string, Meaning])[]): string =>
  printedChanges({ package: '@ssi/visits', version: '0.2.1', changes }, new Map(meanings))

it('says the bump first, then each change with what shows it', () => {
  expect(printed([late, missed], ['visits:missed', 'same'])).toBe(
    `@ssi/visits: major is the smallest honest bump: 1.0.0.
  visits:late-arrival-has-a-delay (major): Records that kept a rule break it now.
    {"outcome":"late"}
    {"outcome":"missed"}
    and 1 more
  visits:missed (patch): The definition of a concept, or a line to its neighbour, is worded anew.
    was: No.
    is:  Nobody came.`,
  )
})

it('gives each sentence its own line, and says what to use instead of a retired term', () => {
  expect(
    printed([
      { ...missed, after: 'Nobody came.\nNot late: somebody came.' },
      { kind: 'concept-retired', of: 'visits:late', since: '0.3.0', after: 'came' },
    ]),
  ).toBe(`@ssi/visits: minor at least: what a new wording means is not declared yet, of visits:missed.
  visits:missed (meaning not declared): The definition of a concept, or a line to its neighbour, is worded anew.
    was: No.
    is:  Nobody came.
         Not late: somebody came.
  visits:late (minor): A concept is retired; its id still works and names its successor.
    use: came`)
})

it('names no smallest bump while a new wording is not declared', () => {
  const head = (text: string): string | undefined => text.split('\n')[0]
  const rest = 'at least: what a new wording means is not declared yet, of visits:missed.'
  expect(head(printed([missed]))).toBe(`@ssi/visits: patch ${rest}`)
  expect(head(printed([missed, late]))).toBe(`@ssi/visits: major ${rest}`)
})

it('says where there is nothing to say', () => {
  expect(printed([])).toBe('@ssi/visits: nothing has changed since the last release.')
  expect(
    printedChanges({ package: '@ssi/visits', version: '0.0.0', changes: [], unreleased: true }, new Map()),
  ).toBe('@ssi/visits: never released, so there is nothing to compare with.')
})
