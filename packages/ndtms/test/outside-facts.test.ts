import { sources } from '@ssi/sources'
import { describe, expect, it } from 'vitest'

const aid = sources.find(({ document }) => document.id === 'ndtms-aid')?.document
const notes = (aid?.notes ?? []).map(({ text, cite }) => ({
  text: text.en,
  says: [cite].flat().map(({ publication }) => publication),
}))

/** What was verified beyond the aid, by a few of its words, and the publications that say so. */
const facts = [
  ['in force from 1 April 2024', ['ndtms-documentation']],
  [
    'No particular application is needed to make the CSV',
    [
      'ndtms-csv-file-format',
      'ndtms-technical-definitions',
      'ndtms-reference-data-notice',
      'ndtms-csv-specification-dataset-p',
    ],
  ],
  ['The community aid of 1 April 2020', ['ndtms-community-aid-dataset-p']],
  [
    'first formal and time limited appointment holds for every psychosocial',
    ['welsh-dictionary-psychosocial'],
  ],
  ['initials, date of birth, sex and the first part of the postcode', ['ndtms-privacy-notice']],
  ['The NTA ran NDTMS', ['nta-slides-2011', 'nta-young-people', 'ndtms-privacy-notice']],
  [
    'None of it is taken as Dataset R’s here',
    [
      'canary-ndtms',
      'ndtms-technical-definition-dataset-h',
      'ndtms-slides-12536189',
      'ndtms-adult-definitions-dataset-p',
    ],
  ],
  [
    'H from 1 April 2011, N from 1 April 2017, O from 1 April 2018, P from 1 April 2020, R from 1 April 2024',
    ['ndtms-csv-file-format', 'ndtms-reference-data-notice', 'ndtms-slides-12536189', 'ndtms-documentation'],
  ],
] as const

describe('what is known beyond the aid', () => {
  it.for(facts)('is said by somebody who is named: %s', ([words, publications]) => {
    expect(notes.filter(({ text }) => text.includes(words)).map(({ says }) => says)).toEqual([publications])
  })

  it('is in force from the day that its note gives', () => {
    expect(aid?.inForceFrom).toBe('2024-04-01')
  })

  it('leaves open what nobody who was seen says', () => {
    const open = (aid?.openQuestions ?? []).map(({ en }) => en)
    expect(open).toEqual([
      'The aid’s own licence and version number, and the dates of dataset Q.',
      'For Dataset R, and for N, O, P and Q: encoding, delimiter, header, date format, mandatory fields, field names, codes of the interventions and data quality rules.',
      'Whether the start sentence under family work holds for family work only or for every psychosocial intervention.',
    ])
  })
})
