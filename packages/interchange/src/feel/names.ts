const reserved = new Set(
  'and between else every external false for function if in instance not null of or return satisfies some then true'.split(
    ' ',
  ),
)

/** The steps of a dotted path as FEEL names. What FEEL would read otherwise is refused. */
export function feelSteps(path: string): readonly [string, ...string[]] {
  const [first = '', ...rest] = path.split('.')
  for (const name of [first, ...rest]) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || reserved.has(name)) {
      throw new RangeError(
        `${JSON.stringify(name)} in the path ${JSON.stringify(path)} is no name in FEEL. Use letters, digits and "_", and none of FEEL's own words.`,
      )
    }
  }
  return [first, ...rest]
}

/** A value as a FEEL literal. */
export function feelLiteral(value: string | number | boolean): string {
  return typeof value === 'string' ? `"${value.replaceAll(/["\\\n\r\t\p{Cc}]/gu, escaped)}"` : String(value)
}

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
}
