import { normalise } from '@ssi/taxonomy'
import { UNSEEN } from './grid.ts'

/** What stands in the place of a mark. */
export type Sign = 'blank' | 'mark' | 'other-mark' | 'no-mark' | 'unknown'

/** A sign and the words that stand in the same place. */
export interface Signed {
  readonly sign: Sign
  readonly remark: string
}

const OTHER_MARKS = new Set(['✓', '✔', '☒', '☑', '[x]', 'yes'])
const NO_MARKS = new Set(['☐', '[]', 'no', '-'])
const SIGN_FIRST = /^(x|[✓✔☒☑☐]\ufe0f?|\[\s?x?\s?\])(?:\s*[:;,.–—-]\s*|\s+)(\S.*)$/iu
const WORD_FIRST = /^(yes|no)\s*[:;,.–—-]\s*(\S.*)$/iu

/** The sign a text is, if it is one and nothing else. */
export function signOf(text: string): Sign {
  if (text.length > 20) return 'unknown'
  const sign = normalise(text).replaceAll(UNSEEN, '').replaceAll(' ', '').replace(/\.$/, '')
  if (sign === '') return 'blank'
  if (sign === 'x') return 'mark'
  if (OTHER_MARKS.has(sign)) return 'other-mark'
  return NO_MARKS.has(sign) ? 'no-mark' : 'unknown'
}

/** The sign a text begins with, and the words after it. */
export function signedOf(text: string): Signed {
  const sign = signOf(text)
  if (sign !== 'unknown') return { sign, remark: '' }
  const [, first = '', remark = ''] = SIGN_FIRST.exec(text) ?? WORD_FIRST.exec(text) ?? []
  return first === '' ? { sign, remark: text } : { sign: signOf(first), remark }
}
