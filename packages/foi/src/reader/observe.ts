import { because, unsure } from './because.ts'
import type { ReasonCode } from './confidence.ts'
import type { Cell } from './grid.ts'
import { isMark, isNonAnswer, isSign, signedOf, signOf } from './marks.ts'
import type { Sign } from './marks.ts'
import type { OptionAnswer } from './reading.ts'
import type { Row } from './row.ts'
import { DENYING } from './terms.ts'
import { isWorded, keysIn } from './words.ts'

// Words by which a mark is denied, or said to hold no more.
const ENDING = new Set([
  ...DENYING,
  'until',
  'formerly',
  'previously',
  'ended',
  'ceased',
  'stopped',
  'discontinued',
])

/** What stands in the place of a mark: the first sign, the others, and the words. */
interface Found {
  readonly sign: Sign
  readonly others: readonly Sign[]
  readonly words: string
  /** The words stand in one cell with the sign. */
  readonly remarked: boolean
}

/** Reads what stands in the place of a row's mark. */
export function observe(row: Row): OptionAnswer {
  const { option, label, beside, cells, by, column, doubt } = row
  const filled = cells.filter(({ said }) => said !== '')
  const evidence = [...label, ...filled.map(({ at }) => at)]
  const texts = [beside, ...filled.map(({ said }) => said)]
  // The words that an option asks for may stand before its mark.
  const found = foundIn(
    option.explain ? texts.toSorted((a, b) => +isMark(signOf(b)) - +isMark(signOf(a))) : texts,
  )
  const explained = !isWorded(found.words) || isNonAnswer(found.words) ? {} : { explanation: found.words }
  const open = (reason: ReasonCode, yes?: ReasonCode, no?: ReasonCode) => ({
    ...unsure(option.id, reason, evidence, yes, no),
    ...(option.explain && explained),
  })
  const read = (marked: boolean, reason: ReasonCode) => ({
    option: option.id,
    marked,
    ...because(doubt ?? reason, evidence),
    ...explained,
  })
  if (column === 'none') return open('no-mark')
  if (column === 'unclear' || (by === 'own-row' && isPushed(cells))) return open('column-unclear')
  if (found.sign === 'blank') return read(false, blankReason(row))
  if (found.sign === 'unknown') {
    if (!option.explain || !isWorded(found.words)) return open('unknown-sign')
    if (beside === '' && cells[0]?.said === '' && by === 'own-row') return read(false, blankReason(row))
    if (isNonAnswer(found.words)) return read(false, 'other-sign')
    return open('explained-only')
  }
  if (found.others.includes('unknown')) return open('unknown-sign')
  if (isDenied(row, found)) return open('contradictory-marks', by)
  if (!option.explain && isMark(found.sign) && isTakenBack(found)) return open('denied-nearby', 'with-remark')
  return read(isMark(found.sign) !== (column === 'no'), markReason(row, found))
}

function foundIn(texts: readonly string[]): Found {
  const [first = '', ...more] = texts.filter((text) => text !== '')
  const { sign, remark } = signedOf(first)
  const said = [first, ...more.filter((each) => !isSign(each))]
  const words = said.map((each) => signedOf(each).remark).filter((each) => each !== '')
  return { sign, others: more.filter(isSign).map(signOf), words: words.join(' '), remarked: remark !== '' }
}

/** Two signs of one row say different things; where a header names the columns, a dash in another says nothing. */
function isDenied({ by, column }: Row, { sign, others }: Found): boolean {
  const signs = [sign, ...others]
  return by !== 'header-column' && column !== 'no' && signs.some(isMark) && signs.includes('no-mark')
}

/** Words beside a mark may take it back: "X - no longer". */
function isTakenBack({ words }: Found): boolean {
  return keysIn(words).some((key) => ENDING.has(key))
}

/** A sign after a blank cell: one of the two is in a column that no header names. */
function isPushed(cells: readonly Cell[]): boolean {
  const filled = cells.find(({ said }) => said !== '')
  return cells[0] !== filled && filled !== undefined && isSign(filled.said)
}

function blankReason({ by, cells, column }: Row): ReasonCode {
  if (cells.length === 0) return 'stripped-cell'
  if (by === 'by-position') return by
  return column === 'unnamed' ? 'unnamed-column' : 'blank-cell'
}

function markReason({ option, beside, by, column }: Row, { sign, words, remarked }: Found): ReasonCode {
  if (beside !== '') return 'beside-label'
  if (remarked || (words !== '' && !option.explain)) return 'with-remark'
  if (by === 'row-below' || by === 'by-position') return by
  if (sign !== 'mark') return 'other-sign'
  return column === 'unnamed' && by === 'own-row' ? 'unnamed-column' : by
}
