import { describe, expect, it } from 'vitest'
import type { ReasonCode } from '../../src/reader/confidence.ts'
import { Q, read } from './library.ts'

/** A document for each reason, and the place in it that gives the reason. */
const shown: Readonly<Record<ReasonCode, string>> = {
  'own-row': `${Q.staff}\nOlder Pupils\tX`,
  'header-column': `\tYes\tNo\n${Q.lends}\t\t\n\tX\t`,
  'blank-cell': `${Q.staff}\nOlder Pupils\t`,
  'heading-label': 'Our ref: L-12',
  'passage-words': 'The request has 4 questions on the school year 2023-24:',
  'own-words': `${Q.loans}\nPicture books`,
  'row-below': `${Q.staff}\nOlder Pupils\t\n\tX`,
  'stripped-cell': `${Q.staff}\nOlder Pupils\nLibrary Assistants\tX`,
  'beside-label': `${Q.staff}\n- [x] Older Pupils`,
  'by-position': `${Q.staff}\nOlder Pupils         X`,
  'other-sign': `${Q.staff}\nOlder Pupils\t✓`,
  'with-remark': `${Q.staff}\nOlder Pupils\tX (since May)`,
  'other-name': `${Q.staff}\nSchool Librarians\tX`,
  'wording-slip': `${Q.staff}\nOlder Pupil\tX`,
  'wrapped-label': `${Q.staff}\nOlder\nPupils\tX`,
  'named-alone': `${Q.lends}\nYes`,
  'day-before-month': 'Date of reply: 12/09/2024',
  'from-heading': `${Q.loans}\nPicture books:\nat lunch`,
  'unnamed-column': `${Q.staff}\n| Who | Mark |\n|---|---|\n| Older Pupils | X |`,
  'late-heading': `${Q.staff}\nOlder Pupils\tX\n\nOur ref: L-12`,
  'unknown-sign': `${Q.staff}\nOlder Pupils\t?`,
  'column-unclear': `${Q.staff}\nOlder Pupils\tX\t\nLibrary Assistants\t\tX`,
  'no-mark': `${Q.staff}\n\tYes\tNo\nLibrary Assistants\t\t`,
  'explained-only': `${Q.staff}\nSomeone else (please explain)\tgardeners`,
  'listed-without-marks': `${Q.staff}\nOlder Pupils`,
  'stray-mark': `${Q.staff}\nOlder Pupils\n\nX\nLibrary Assistants\tX`,
  'contradictory-marks': `${Q.staff}\nOlder Pupils\tX\nOlder Pupils\t`,
  'two-marked': `${Q.lends}\nYes\tX\nNo\tX`,
  'denied-nearby': `${Q.loans}\nNo picture books`,
  'not-listed': Q.staff,
  'named-in-words': `${Q.staff}\nOlder pupils and their friends did it all year.`,
  'answered-in-words': `${Q.staff}\nAll of the above.`,
  refused: `${Q.staff}\nThis is not held.\nOlder Pupils\t`,
  'not-readable': 'Date of reply: 31/02/2024',
}

describe('a reason', () => {
  it.for(Object.entries(shown))('is given by a document: %s', ([code, document]) => {
    expect(JSON.stringify(read(document))).toContain(`"reason":"${code}"`)
  })

  it('leaves an answer unknown exactly where it is unsure', () => {
    for (const document of Object.values(shown)) {
      for (const answer of read(document).answers) {
        for (const { marked, confidence } of answer.kind === 'free-text' ? [] : answer.options) {
          expect(marked === undefined).toBe(confidence === 'unsure')
        }
      }
    }
  })
})
