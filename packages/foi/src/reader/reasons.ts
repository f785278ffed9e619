import type { Text } from '@ssi/taxonomy'
import type { Confidence, ReasonCode } from './confidence.ts'

export type { Confidence, ReasonCode } from './confidence.ts'

interface Reason {
  readonly confidence: Confidence
  readonly says: Text
}

/** Every reason a reading can give for a value, and how sure that makes it. */
export const reasons: Readonly<Record<ReasonCode, Reason>> = {
  'own-row': { confidence: 'certain', says: { en: 'X stands in the row of the label.' } },
  'header-column': {
    confidence: 'certain',
    says: { en: 'The mark stands in the column of the header that names it.' },
  },
  'blank-cell': { confidence: 'certain', says: { en: 'The cell for the mark is there and blank.' } },
  'heading-label': { confidence: 'certain', says: { en: 'The line begins with the name of the heading.' } },
  'own-words': { confidence: 'likely', says: { en: 'The words stand in the line itself.' } },

  'row-below': {
    confidence: 'likely',
    says: { en: 'The mark stands in the row below the label; that row has no label of its own.' },
  },
  'stripped-cell': {
    confidence: 'likely',
    says: {
      en: 'The label stands without a cell for a mark: a blank cell at the end of a line is easily lost.',
    },
  },
  'beside-label': {
    confidence: 'likely',
    says: { en: 'The mark stands beside the label, with no cell between them.' },
  },
  'other-sign': { confidence: 'likely', says: { en: 'The cell holds a known sign other than a plain X.' } },
  'wording-slip': {
    confidence: 'likely',
    says: { en: 'The label is spelt a little differently from the questionnaire.' },
  },
  'wrapped-label': { confidence: 'likely', says: { en: 'The label runs over several lines.' } },
  'named-alone': {
    confidence: 'likely',
    says: { en: 'One option alone is named in answer to a question that takes one.' },
  },
  'day-before-month': {
    confidence: 'likely',
    says: { en: 'Day and month could be swapped; they are read day first.' },
  },
  'from-heading': {
    confidence: 'likely',
    says: { en: 'The line above, which introduces this one, says so.' },
  },
  'unnamed-column': {
    confidence: 'likely',
    says: { en: 'The words above the column do not say what a mark in it means.' },
  },
  'late-heading': {
    confidence: 'likely',
    says: { en: 'The line begins with the name of the heading, but stands after the first question.' },
  },

  'unknown-sign': { confidence: 'unsure', says: { en: 'The cell holds a sign that is no known mark.' } },
  'column-unclear': {
    confidence: 'unsure',
    says: { en: 'It cannot be told which column the mark stands in, or what the column means.' },
  },
  'explained-only': {
    confidence: 'unsure',
    says: { en: 'The option is explained where its mark would stand, but not marked.' },
  },
  'listed-without-marks': {
    confidence: 'unsure',
    says: {
      en: 'Some of the options are listed, none with a mark: the answer, or rows that lost their marks.',
    },
  },
  'contradictory-marks': {
    confidence: 'unsure',
    says: { en: 'The option is both marked and not marked, in one row or in several.' },
  },
  'two-marked': {
    confidence: 'unsure',
    says: { en: 'More than one option of a question that takes one is marked.' },
  },
  'denied-nearby': {
    confidence: 'unsure',
    says: { en: 'The words stand in the line, and so does a word that may deny them.' },
  },
  'not-listed': { confidence: 'unsure', says: { en: 'The document does not list the option.' } },
  'not-readable': {
    confidence: 'unsure',
    says: { en: 'The heading is there, but what follows it cannot be read.' },
  },
}
