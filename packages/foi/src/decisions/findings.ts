import { type Finding, type Json, quoted } from '@ssi/rules'

// What is wrong, with what is quoted in the place of $, then what to do.
const sentences = {
  'not-a-decision': [
    'This is no decision.',
    'Confirm the answer, correct it with a value, or say that it cannot be told.',
  ],
  'unknown-answer': [
    '$ is no answer of this response.',
    'Name a box as question.option, or a field of the record.',
  ],
  'decided-as-a-whole': ['It is part of $, which was decided as a whole.', 'Correct the whole again.'],
  'nothing-read': [
    'Nothing was read here that could be confirmed.',
    'Give the value, or say that it cannot be told.',
  ],
  'nothing-corrected': [
    'The correction gives $, as it was read.',
    'Confirm the answer, or give another value.',
  ],
  'no-value': ['The correction gives no value.', 'Give the value, or say that it cannot be told.'],
  'not-a-mark': ['The correction does not say whether the box is marked.', 'Give true or false.'],
  'not-saved-work': [
    'This is not work that was saved from readings of responses.',
    'Open a file that was saved here.',
  ],
  'other-version': [
    'The work was saved in version $, which is not known here.',
    'Update, then open it again.',
  ],
  'damaged-response': ['The response $ is damaged here and was left out.', 'Read its document again.'],
  'read-differs': [
    'The decision is about another value than $, which was read.',
    'Look at the answer again; the decision was left out.',
  ],
} as const

/** What can be found in a decision, or in work that was saved. */
export type WorkFindingCode = keyof typeof sentences

/** A finding about an answer, or about a place in a saved file. */
export function workFinding(code: WorkFindingCode, path?: string, found: Json = null): Finding {
  const [says, advice] = sentences[code]
  return {
    code,
    severity: 'error',
    rules: [],
    paths: path === undefined ? [] : [path],
    found: path === undefined ? [] : [found],
    says: { en: says.replace('$', () => quoted(found)) },
    advice: { en: advice },
  }
}
