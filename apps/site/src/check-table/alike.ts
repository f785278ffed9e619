const SHORTEST_STEM = 4

/** Whether a word of a header stands for a word of ours: the same, of the same stem, or short for it. */
export function areAlike(given: string, own: string): boolean {
  return given === own || haveOneStem(given, own) || isShortFor(given, own)
}

/** `started` and `start`, `assessed` and `assessment`. */
function haveOneStem(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  let same = 0
  while (same < shorter && a[same] === b[same]) same += 1
  return same >= SHORTEST_STEM && same >= shorter - 2
}

/** `appt` for `appointment`: letters of the longer word in their order, the first and the last among them, no vowel within. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length) return false
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1) || /[aeiou]/.test(short.slice(1))) return false
  let at = 0
  for (const letter of long) if (letter === short[at]) at += 1
  return at === short.length
}

/** The initials of words that follow each other: `dob` among those of `date of birth`. */
export function initialsOf(words: readonly string[]): readonly string[] {
  const all = words.map((word) => word[0] ?? '').join('')
  return words.flatMap((_, from) =>
    words.slice(from + 1).map((_word, more) => all.slice(from, from + more + 2)),
  )
}
