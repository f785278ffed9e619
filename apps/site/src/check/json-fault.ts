/** Where a text stops being JSON, as a person counts: the first line and column are 1. */
export interface JsonFault {
  readonly line: number
  readonly column: number
  readonly found: string
}

const BLANK = /[ \t\r\n]*/y
const SCALAR =
  /(?:"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|true\b|false\b|null\b)/y
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y

type Step = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end'

/** Finds the first place where a text is not JSON; undefined where all of it is. */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = []
  let step: Step = 'value'
  let at = matched(BLANK, text, 0)
  let isDone = false
  while (!isDone) {
    const next = take(text, at, step, open)
    if (next === undefined) return placeOf(text, at)
    at = matched(BLANK, text, next.at)
    step = next.step
    isDone = open.length === 0 && step === 'comma-or-end'
  }
  return at < text.length ? placeOf(text, at) : undefined
}

/** Takes one token of those that may stand here; `open` keeps the brackets that are open. */
function take(
  text: string,
  at: number,
  step: Step,
  open: ('{' | '[')[],
): { at: number; step: Step } | undefined {
  const sign = text.charAt(at)
  const innermost = open.at(-1)
  const mayEnd = step === 'value-or-end' || step === 'key-or-end' || step === 'comma-or-end'
  if (mayEnd && ((sign === '}' && innermost === '{') || (sign === ']' && innermost === '['))) {
    open.pop()
    return { at: at + 1, step: 'comma-or-end' }
  }
  if (step === 'comma-or-end')
    return sign === ',' ? { at: at + 1, step: innermost === '{' ? 'key' : 'value' } : undefined
  if (step === 'colon') return sign === ':' ? { at: at + 1, step: 'value' } : undefined
  if (step === 'key' || step === 'key-or-end') {
    const end = matched(STRING, text, at)
    return end === at ? undefined : { at: end, step: 'colon' }
  }
  if (sign === '{' || sign === '[') {
    open.push(sign)
    return { at: at + 1, step: sign === '{' ? 'key-or-end' : 'value-or-end' }
  }
  const end = matched(SCALAR, text, at)
  return end === at ? undefined : { at: end, step: 'comma-or-end' }
}

function matched(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function placeOf(text: string, at: number): JsonFault {
  const before = text.slice(0, at).split('\n')
  const found = text.slice(at, at + 12).split('\n')[0] ?? ''
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, found }
}
