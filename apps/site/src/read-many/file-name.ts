interface Named {
  /** What the file holds: `foi-counts`. */
  readonly what: string
  readonly ending: string
  /** The day it is, as `2026-11-22`. */
  readonly day: string
  /** As the coder gave them last; empty where none were given. */
  readonly initials: string
  readonly responses: number
}

/** The name of a file to take away: with the day and who made it, else with how many responses are in it. */
export function fileName({ what, ending, day, initials, responses }: Named): string {
  const by = inFileNames(initials) || (responses === 1 ? '1-response' : `${responses}-responses`)
  return `${what}-${day}-${by}.${ending}`
}

/** Words as they can stand in the name of a file on any system. */
export function inFileNames(words: string): string {
  return words
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
}
