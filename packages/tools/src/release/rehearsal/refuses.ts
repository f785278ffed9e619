/** Does what must not succeed; it has to be refused with these words. */
export function refuses(what: string, act: () => unknown, words: string): void {
  try {
    act()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (message.includes(words)) return
    throw new Error(`Expected of ${what}: ${words}\nFound:\n${message.slice(0, 2000)}`, { cause: error })
  }
  throw new Error(`Nothing was refused in spite of ${what}.`)
}
