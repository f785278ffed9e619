import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Questionnaire } from '@ssi/taxonomy'
import { questionnaire } from '../../src/questionnaire.ts'
import { readDocument } from '../../src/reader/read-document.ts'
import type { Reading } from '../../src/reader/reading.ts'
import { accounted, library } from './library.ts'

const folder = new URL('../responses/', import.meta.url)
const text = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const readFile = (file: string, asked: Questionnaire = questionnaire) => readDocument(text(file), asked)

/** A reading in short: the marked options of each question, the items of an answer in words, and what is left. */
function short({ headings, answers, unread, findings }: Reading) {
  const said = answers.map((answer) =>
    answer.kind === 'free-text'
      ? [answer.question, answer.items.map((item) => item.text)]
      : [answer.question, answer.options.filter((each) => each.marked).map((each) => each.option)],
  )
  return {
    ...Object.fromEntries(headings.map(({ id, value }) => [id, value])),
    ...Object.fromEntries(said),
    unread: unread.map(({ line }) => line),
    findings: findings.map(({ code }) => code),
  }
}

describe('the example responses', () => {
  it('read three tables in three layouts', () => {
    expect(short(readFile('three-tables.txt'))).toEqual({
      reference: 'EX-0001',
      date: '2024-04-03',
      subject: 'Single sessions',
      financialYear: '2023-24',
      provided: ['yes'],
      offerings: [
        'Individual talks as part of the asthma clinic',
        '‘Booster’ hour for groups, with a solution-focused approach',
      ],
      deliverers: ['support-workers', 'mental-health-practitioners'],
      pathwayPoints: ['whilst-waiting', 'first-step'],
      unread: [],
      findings: ['ambiguous-date'],
    })
  })

  it('read Markdown tables', () => {
    expect(short(readFile('pipes.md'))).toEqual({
      reference: 'EX-0002',
      date: '2025-01-25',
      financialYear: '2023-24',
      provided: ['yes'],
      offerings: [
        'Parent workshops for whole classes',
        'One talk with each pupil, aged 11-14',
        'Single sessions, individual',
      ],
      deliverers: ['practitioner-psychologists', 'other-deliverers'],
      pathwayPoints: ['additional-help'],
      unread: [],
      findings: [],
    })
  })

  it('read lines that have lost their trailing tabs, and numbers that start again', () => {
    expect(short(readFile('stripped.txt'))).toEqual({
      reference: 'EX-0003',
      date: '2025-01-25',
      provided: ['yes'],
      offerings: ['One off talks at the drop-in'],
      deliverers: ['mental-health-nurses'],
      pathwayPoints: ['crisis-intervention'],
      unread: [],
      findings: [],
    })
  })

  it('read a No', () => {
    const reading = readFile('no.txt')
    expect(short(reading)).toEqual({
      reference: 'EX-0004',
      date: '2024-12-31',
      provided: ['no'],
      offerings: [],
      deliverers: [],
      pathwayPoints: [],
      unread: [],
      findings: [],
    })
    expect(reading.answers[1]).toMatchObject({ nonAnswers: [{ text: 'N/A' }] })
  })

  it('leave what is doubtful unknown, and say why', () => {
    expect(short(readFile('doubtful.txt'))).toEqual({
      reference: 'EX-0005',
      date: undefined,
      provided: [],
      offerings: [],
      deliverers: ['support-workers'],
      pathwayPoints: ['whilst-waiting'],
      unread: [4, 16],
      findings: ['not-a-date', 'two-marked', 'unknown-option', 'unknown-sign', 'contradictory-marks'],
    })
  })

  it.for(readdirSync(folder))('have a place for every line: %s', (file) => {
    const places = accounted(readFile(file, file.startsWith('library') ? library : questionnaire))
    const lines = text(file)
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]))
    expect(lines.filter((line) => !places.has(line))).toEqual([])
  })
})

describe('a questionnaire of another topic', () => {
  it.for(['library-tabs.txt', 'library-pipes.md', 'library-list.md'])(
    'is read with no other code: %s',
    (file) => {
      const reading = readFile(file, library)
      expect(short(reading)).toMatchObject({
        lends: ['yes'],
        loans: ['Picture books for a whole class', expect.stringContaining('Comics')],
        staff: ['assistants', 'pupils'],
        times: ['before'],
        unread: [],
      })
      const [, loans] = reading.answers
      const facets =
        loans?.kind === 'free-text' ? loans.items.map((item) => item.facets.map(({ value }) => value)) : []
      expect(facets).toEqual([
        ['class', 'picture-books', { min: 8, max: 11 }],
        ['self-service', { min: 8, max: 11 }],
      ])
    },
  )
})
