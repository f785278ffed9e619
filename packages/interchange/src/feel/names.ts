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

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** A value as a FEEL literal. */
export function feelLiteral(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value)
  return `"${value.replaceAll(/["\\\n\r\t]/g, (character) => escapes[character] ?? character)}"`
}
