import type { Finding, FindingCode, Json } from './finding.ts'

const DEEPEST = 50
const MOST = 1_000_000

/** A copy of the input as plain data, with what is no plain data set aside as findings. */
export interface Plain {
  readonly value: unknown
  readonly findings: readonly Finding<FindingCode>[]
}

/**
 * Copies input that may be anything: unknown values (`null`, `''`) are left out, functions, cycles, symbols and
 * the like become findings. Nothing in the input is run but the reading of its own properties. A value that
 * stands in very many places is not copied for ever.
 */
export function plain(input: unknown): Plain {
  const findings: Finding<FindingCode>[] = []
  const open = new Set<object>()
  let copied = 0
  const aside = (path: readonly string[], found: string): null => {
    findings.push({
      code: 'wrong-kind',
      severity: 'error',
      rules: [],
      paths: path.length === 0 ? [] : [path.join('.')],
      found: [found],
    })
    return null
  }
  const copy = (value: unknown, path: readonly string[]): unknown => {
    copied += 1
    if (copied > MOST) return copied === MOST + 1 ? aside(path, '[more than a record can hold]') : null
    if (value === null || value === undefined || value === '') return null
    if (typeof value === 'string' || typeof value === 'boolean') return value
    // JSON has no negative zero.
    if (typeof value === 'number' && Number.isFinite(value)) return value + 0
    if (typeof value !== 'object')
      return aside(path, `[${typeof value === 'number' ? String(value) : typeof value}]`)
    if (open.has(value)) return aside(path, '[a value that contains itself]')
    if (path.length > DEEPEST) return aside(path, '[nested too deep]')
    open.add(value)
    try {
      return Array.isArray(value) ? copyList(value, path) : copyObject(value, path)
    } catch {
      return aside(path, '[a value that cannot be read]')
    } finally {
      open.delete(value)
    }
  }
  const copyList = (value: readonly unknown[], path: readonly string[]): unknown => {
    if (value.length > MOST) return aside(path, '[more than a record can hold]')
    return Array.from({ length: value.length }, (_, index) => copy(value[index], [...path, `${index}`]))
  }
  const copyObject = (value: object, path: readonly string[]): unknown => {
    const tag = Object.prototype.toString.call(value)
    if (tag !== '[object Object]') return aside(path, tag)
    const known = Object.keys(value).map((key) => [
      key,
      copy((value as Record<string, unknown>)[key], [...path, key]),
    ])
    return Object.fromEntries(known.filter(([, item]) => item !== null)) as Json
  }
  return { value: copy(input, []), findings }
}
