/** Does what must not succeed; it has to be refused with each of these words. */
export function refuses(what: string, act: () => unknown, ...words: readonly string[]): void {
  try {
    act()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const missing = words.filter((one) => !message.includes(one))
    if (missing.length === 0) return
    throw new Error(`Expected of ${what}: ${missing.join('\n')}\nFound:\n${message.slice(0, 2000)}`, {
      cause: error,
    })
  }
  throw new Error(`Nothing was refused in spite of ${what}.`)
}
