import type { TableCode } from './sayings.ts'

/** A cell as text, and what was put right in it. */
export interface Cell {
  readonly text: string
  readonly mended: readonly TableCode[]
}

const CLEAN: readonly TableCode[] = []
const UNUSUAL = /[^\x20-\x7e]/
const NO_BREAK = /[\u00a0\u202f\u2007]/g
const INVISIBLE = /[\ufeff\u200b-\u200d\u2060\0]/g

/** A cell's text without what a spreadsheet or an editor left in it; undefined where it is no plain value. */
export function cellOf(value: string): Cell
export function cellOf(value: unknown): Cell | undefined
export function cellOf(value: unknown): Cell | undefined {
  if (value === null || value === undefined) return { text: '', mended: CLEAN }
  if (typeof value === 'number' || typeof value === 'boolean') return { text: String(value), mended: CLEAN }
  if (typeof value !== 'string') return undefined
  if (!UNUSUAL.test(value)) return { text: value.trim(), mended: CLEAN }
  const mended: TableCode[] = []
  if (value.search(NO_BREAK) >= 0) mended.push('no-break-spaces')
  if (value.includes('\ufffd')) mended.push('other-encoding')
  return { text: value.replaceAll(NO_BREAK, ' ').replaceAll(INVISIBLE, '').trim(), mended }
}

/** A code without curly quotation marks and the straight ones around it. */
export function withoutCurls({ text, mended }: Cell): Cell {
  if (!/[‘’‚“”„]/.test(text)) return { text, mended }
  const straight = text.replaceAll(/[‘’‚]/g, "'").replaceAll(/[“”„]/g, '"')
  return {
    text: straight.replace(/^(["'])(.*)\1$/, '$2').trim(),
    mended: [...mended, 'curly-quotation-marks'],
  }
}
