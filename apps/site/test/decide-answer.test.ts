import { decideAnswer, type DecidedReading, readResponse } from '@ssi/foi'
import { describe, expect, it } from 'vitest'
import { loadReference } from '../plugins/reference/reference.ts'
import { readPages } from '../plugins/reference/read-pages.ts'
import { askedAnswer } from '../src/read/asked-answer.ts'
import { doubtsOf } from '../src/read/doubts.ts'
import { inWords } from '../src/read/in-words.ts'
import { readValue } from '../src/read/read-value.ts'

const reference = await loadReference()
const [page] = reference.domains.flatMap((domain) => readPages(reference, domain))
if (page === undefined) throw new Error('No domain reads documents.')
const reading: DecidedReading = readResponse(
  [
    'Date: 25 November 2024',
    'If yes, which services and what SSIs did they offer?',
    'Sleep groups for children aged 8-11',
    'Who delivered these interventions?',
    'Family therapists\t?',
    'Social Workers\tX',
  ].join('\n\n'),
)
const asked = (answer: string) => {
  const { label, choices, entry } = askedAnswer(reading, answer, readValue(reading, answer), page)
  return [label, ...choices.map((choice) => choice.label), ...(entry === undefined ? [] : ['written'])]
}

describe('askedAnswer', () => {
  it('offers what was read, what else the answer can be, and that it cannot be told', () => {
    expect(asked('deliverers.social-workers')).toEqual([
      'Social Workers',
      'It is marked, as it was read',
      'It is not marked',
      'It cannot be told',
    ])
    expect(asked('deliverers.family-therapists')).toEqual([
      'Family therapists',
      'It is marked',
      'It is not marked',
      'It cannot be told',
    ])
    expect(asked('provided')).toEqual([
      'Did any services within your trust provide SSIs to Children and Young People (CYP)?',
      'As it was read: not stated',
      'It is: Yes',
      'It is: No',
      'It cannot be told',
    ])
    expect(asked('offerings.0.ages')).toEqual([
      'age group',
      'As it was read: lowest age 8, highest age 11',
      'It is something else:',
      'The response does not say',
      'It cannot be told',
      'written',
    ])
  })

  it('offers only what the package takes, for every field and box', () => {
    const boxes = reading.answers.flatMap((answer) =>
      answer.kind === 'any-of' ? answer.options.map(({ option }) => `${answer.question}.${option}`) : [],
    )
    const lists = reading.answers.flatMap(({ question, kind }) => (kind === 'any-of' ? [question] : []))
    const fields = Object.keys(page.fields)
      .filter((path) => !lists.includes(path) && path.split('.').length < 3)
      .map((path) => path.replace('[]', '.0'))
    for (const answer of [...fields, ...boxes]) {
      for (const { decision } of askedAnswer(reading, answer, readValue(reading, answer), page).choices) {
        if (decision === undefined) continue
        expect(
          decideAnswer(reading, answer, decision).findings,
          `${answer} ${JSON.stringify(decision)}`,
        ).toEqual([])
      }
    }
  })
})

describe('doubtsOf', () => {
  it('lists what waits for a person until it is decided', () => {
    expect(doubtsOf(reading)).toEqual(['deliverers.family-therapists'])
    const decided = decideAnswer(reading, 'deliverers.family-therapists', { verdict: 'cannot-tell' })
    expect(doubtsOf(decided.reading)).toEqual([])
  })
})

describe('inWords', () => {
  it('words values by their field, and leaves what it does not know as it is', () => {
    expect(inWords('no', 'provided', page)).toBe('No')
    expect(inWords(['group', 'own'], 'offerings.0.formats', page)).toBe('group; own')
    expect(inWords([{ text: 'One line' }], 'offerings', page)).toBe('One line')
    expect(inWords('__proto__', 'constructor', page)).toBe('__proto__')
    expect(inWords(null, 'date', page)).toBe('unknown')
  })
})
