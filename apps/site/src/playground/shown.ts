import { inspect } from 'loupe'

/** How long a value may be that stands on one line. */
const LONGEST_LINE = 72

/** A value as code would write it, indented where it is long; of one that cannot be looked at, its type. */
export function shown(value: unknown): string {
  try {
    return inLines(value, '')
  } catch {
    return `[${typeof value}]`
  }
}

function inLines(value: unknown, indent: string, above: readonly unknown[] = []): string {
  const whole = inspect(value)
  if (indent.length + whole.length <= LONGEST_LINE || above.includes(value)) return whole
  const inner = (part: unknown) => inLines(part, `${indent}  `, [...above, value])
  if (Array.isArray(value)) return within('[]', value.map(inner), indent)
  if (!isPlain(value)) return whole
  return within(
    '{}',
    Object.entries(value).map(([name, part]) => `${nameOf(name)}: ${inner(part)}`),
    indent,
  )
}

function within([open, close]: string, parts: readonly string[], indent: string): string {
  return [open, ...parts.map((part) => `${indent}  ${part},`), `${indent}${close}`].join('\n')
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function nameOf(name: string): string {
  return /^[\w$]+$/.test(name) ? name : inspect(name)
}
