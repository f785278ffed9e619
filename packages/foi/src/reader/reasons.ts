import type { Text } from '@ssi/taxonomy'
import { confidenceOf } from './confidence.ts'
import type { Confidence, ReasonCode } from './confidence.ts'

export type { Confidence, ReasonCode } from './confidence.ts'

interface Reason {
  readonly confidence: Confidence
  readonly says: Text
}

const says: Readonly<Record<ReasonCode, string>> = {
  'own-row': 'X stands in the row of the label.',
  'header-column': 'The mark stands in the column of the header that names it.',
  'blank-cell': 'The cell for the mark is there and blank.',
  'heading-label': 'The line begins with the name of the heading.',
  'passage-words': 'The words that name the period stand in the passage, and the period right after them.',
  'own-words': 'The words stand in the line itself.',
  'row-below': 'The mark stands in the row below the label; that row has no label of its own.',
  'stripped-cell':
    'The row has fewer cells than the others: a blank cell at the end of a line is easily lost.',
  'beside-label': 'The mark stands beside the label, with no cell between them.',
  'by-position':
    'The mark belongs to the label or the header by its place on the line; only blanks keep the columns apart.',
  'other-sign': 'The cell holds a known sign other than a plain X.',
  'with-remark': 'Words stand beside the mark, or before the label.',
  'other-name': 'The label is another name of the option.',
  'wording-slip': 'The label is spelt a little differently from the questionnaire.',
  'wrapped-label': 'The label runs over several lines.',
  'named-alone': 'One option alone is named in answer to a question that takes one.',
  'day-before-month': 'Day and month could be swapped; they are read day first.',
  'from-heading': 'The line above, which introduces this one, says so.',
  'unnamed-column': 'The words above the column do not say what a mark in it means.',
  'late-heading': 'The line begins with the name of the heading, but stands after the first question.',
  'unknown-sign': 'The cell holds a sign that is no known mark.',
  'column-unclear': 'It cannot be told which column a mark stands in, or what a mark in that column means.',
  'no-mark': 'One column is for what applies and another for what does not; no mark stands in either.',
  'explained-only': 'The option is explained where its mark would stand, but not marked.',
  'listed-without-marks':
    'Some of the options are listed, none with a mark: the answer, or rows that lost their marks.',
  'stray-mark': 'The option stands without a mark, and a mark without a label stands nearby.',
  'contradictory-marks': 'The option is both marked and not marked, in one row or in several.',
  'two-marked': 'More than one option of a question that takes one is marked.',
  'denied-nearby': 'The words stand in the line, and so does a word that may deny them.',
  'not-listed': 'The document does not list the option.',
  'named-in-words': 'A sentence names the option; a sentence is no mark.',
  'answered-in-words': 'What is written as the answer is no option, and no mark.',
  refused: 'The document refuses the answer, or says that nothing is held.',
  'not-readable': 'The heading is there, but what follows it cannot be read.',
}

/** Every reason a reading can give for a value, and how sure that makes it. */
export const reasons = Object.fromEntries(
  Object.entries(says).map(([code, en]) => [
    code,
    { confidence: confidenceOf(code as ReasonCode), says: { en } },
  ]),
) as Readonly<Record<ReasonCode, Reason>>
