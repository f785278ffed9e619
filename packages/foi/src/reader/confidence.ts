/** `certain`: as the questionnaire has it. `likely`: by one inference. `unsure`: the answer stays unknown. */
export type Confidence = 'certain' | 'likely' | 'unsure'

// Apart from what they say, because the reader needs no sentences.
const certain = ['own-row', 'header-column', 'blank-cell', 'heading-label', 'passage-words'] as const
const likely = [
  'row-below',
  'stripped-cell',
  'beside-label',
  'by-position',
  'other-sign',
  'with-remark',
  'other-name',
  'wording-slip',
  'wrapped-label',
  'named-alone',
  'day-before-month',
  'from-heading',
  'unnamed-column',
  'late-heading',
  'own-words',
] as const
type Unsure =
  | 'unknown-sign'
  | 'column-unclear'
  | 'no-mark'
  | 'explained-only'
  | 'listed-without-marks'
  | 'stray-mark'
  | 'contradictory-marks'
  | 'two-marked'
  | 'not-listed'
  | 'named-in-words'
  | 'answered-in-words'
  | 'refused'
  | 'denied-nearby'
  | 'not-readable'

/** Why a value was read as it was, or stays unknown. */
export type ReasonCode = (typeof certain)[number] | (typeof likely)[number] | Unsure

/** How sure a reason makes a value. */
export function confidenceOf(reason: ReasonCode): Confidence {
  const among = (codes: readonly string[]) => codes.includes(reason)
  return among(certain) ? 'certain' : among(likely) ? 'likely' : 'unsure'
}
