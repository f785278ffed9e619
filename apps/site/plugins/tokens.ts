/** The tokens of the light theme and of the dark one, by name; what the dark one leaves is the light one's. */
export interface Tokens {
  readonly light: Readonly<Record<string, string>>
  readonly dark: Readonly<Record<string, string>>
}

/** The tokens that a style sheet sets, for its two themes. */
export function tokensIn(css: string): Tokens {
  const [first = '', ...rest] = css.split(/@media (?=\()/)
  const dark = rest.find((part) => part.startsWith('(prefers-color-scheme: dark)')) ?? ''
  const light = declared(first)
  return { light, dark: { ...light, ...declared(dark.split('\n}')[0] ?? '') } }
}

function declared(css: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(css.matchAll(/--([\w-]+): ([^;]+);/g), ([, name = '', value = '']) => [name, value]),
  )
}
