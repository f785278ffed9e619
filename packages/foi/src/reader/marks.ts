import { normalise } from '@ssi/taxonomy'
import { UNSEEN } from './grid.ts'
import { isWorded, keysIn } from './words.ts'

/** What stands in the place of a mark. */
export type Sign = 'blank' | 'mark' | 'other-mark' | 'no-mark' | 'unknown'

/** A sign and the words that stand in the same place. */
export interface Signed {
  readonly sign: Sign
  readonly remark: string
}

const OTHER_MARKS = ['✓', '✔', '☒', '☑', '[x]', 'yes']
const NO_MARKS = ['☐', '[]', 'no', '-']
const NON_ANSWERS = ['', 'n a', 'na', 'not applicable', 'none', 'nil']
const QUOTED = /^['"‘“](.+)['"’”]$/u
const SIGN_FIRST = /^(x|[✓✔☒☑☐]|\[\s?x?\s?\])(?:\s*[:;,.–—-]\s*|\s+)(\S.*)$/iu
const WORD_FIRST = /^(yes|no|[yn](?=\s?[:;,–—-]\s))\s*[:;,.–—-]\s*(\S.*)$/iu

/** The sign a text is, if it is one and nothing else. */
export function signOf(text: string): Sign {
  if (text.length > 20) return 'unknown'
  const bare = normalise(text).replaceAll(UNSEEN, '').replaceAll(' ', '').replace(/\.$/, '')
  const sign = bare.replace(QUOTED, '$1')
  if (sign === '') return 'blank'
  if (sign === 'x') return sign === bare ? 'mark' : 'other-mark'
  if (OTHER_MARKS.includes(sign)) return 'other-mark'
  return NO_MARKS.includes(sign) ? 'no-mark' : 'unknown'
}

/** The sign a text begins with, and the words after it. */
export function signedOf(text: string): Signed {
  const sign = signOf(text)
  const [, first, remark = ''] = SIGN_FIRST.exec(text) ?? WORD_FIRST.exec(text) ?? []
  if (sign !== 'unknown') return { sign, remark: '' }
  return first === undefined ? { sign, remark: text } : { sign: signOf(first), remark }
}

export function isMark(sign: Sign): boolean {
  return sign === 'mark' || sign === 'other-mark'
}

/** A text that is a sign, known or not, and no words. */
export function isSign(text: string): boolean {
  return signOf(text) !== 'unknown' || /^[yn]$/i.test(text) || (!isWorded(text) && text.length < 4)
}

/** "N/A", "none", "-": written where an answer would stand, but no answer. */
export function isNonAnswer(text: string): boolean {
  return text.length < 40 && NON_ANSWERS.includes(keysIn(text).join(' '))
}

/** The number that some tables begin their rows with. */
export function isNumber(text: string): boolean {
  return /^\(?\d{1,3}[.)]?$/.test(text)
}
