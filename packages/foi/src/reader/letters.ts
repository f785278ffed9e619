import { isMark, signedOf } from './marks.ts'
import type { Rows } from './row.ts'

const LETTER = /^([yn])(?=\.?$|\s?[:;,–—-]\s)/i

/** `Y` and `N` say yes and no where nothing else is a mark; a small `n` alone may be the bullet of a lost font. */
export function spellOut({ rows }: Rows): void {
  const said = rows.flatMap(({ cells }) => cells.map((cell) => cell.said))
  const isMixed = said.some((each) => isMark(signedOf(each).sign) && !/^y/i.test(each))
  if (isMixed || !said.some((each) => LETTER.test(each) && each[0] !== 'n')) return
  for (const row of rows) row.cells = row.cells.map((cell) => ({ ...cell, said: inFull(cell.said) }))
}

function inFull(said: string): string {
  return said.replace(LETTER, (letter) => (/y/i.test(letter) ? 'Yes' : 'No'))
}
