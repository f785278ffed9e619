/** From how many letters on a word may hold a slip; a shorter one with a slip is another word. */
const LEAST = 5

/**
 * Whether a word is another with one slip: a letter too many, too few or another, or two neighbours that changed
 * places.
 */
export function isSlipOf(typed: string, meant: string): boolean {
  if (typed.length < LEAST || meant.length < LEAST || Math.abs(typed.length - meant.length) > 1) return false
  const shorter = Math.min(typed.length, meant.length)
  let start = 0
  while (start < shorter && typed[start] === meant[start]) start += 1
  let end = 0
  while (end < shorter - start && typed.at(-1 - end) === meant.at(-1 - end)) end += 1
  const [was, is] = [typed.slice(start, typed.length - end), meant.slice(start, meant.length - end)]
  if (was.length < 2 && is.length < 2) return true
  return was.length === 2 && is.length === 2 && was[0] === is[1] && was[1] === is[0]
}
