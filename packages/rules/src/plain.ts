import type { Finding, FindingCode, Json } from './finding.ts'

const DEEPEST = 50

/** A copy of the input as plain data, with what is no plain data set aside as findings. */
export interface Plain {
  readonly value: unknown
  readonly findings: readonly Finding<FindingCode>[]
}

/**
 * Copies input that may be anything: unknown values (`null`, `''`) are left out, functions, cycles, symbols and
 * the like become findings. Nothing in the input is run but the reading of its own properties.
 */
export function plain(input: unknown): Plain {
  const findings: Finding<FindingCode>[] = []
  const open = new Set<object>()
  const aside = (path: readonly string[], found: string): null => {
    findings.push({ code: 'wrong-kind', severity: 'error', rules: [], paths: path.length === 0 ? [] : [path.join('.')], found: [found] })
    return null
  }
  const copy = (value: unknown, path: readonly string[]): unknown => {
    if (value === null || value === undefined || value === '') return null
    if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return value
    if (typeof value !== 'object') return aside(path, `[${typeof value === 'number' ? String(value) : typeof value}]`)
    if (open.has(value)) return aside(path, '[a value that contains itself]')
    if (path.length > DEEPEST) return aside(path, '[nested too deep]')
    open.add(value)
    try {
      return Array.isArray(value) ? value.map((item, index) => copy(item, [...path, `${index}`])) : copyObject(value, path)
    } catch {
      return aside(path, '[a value that cannot be read]')
    } finally {
      open.delete(value)
    }
  }
  const copyObject = (value: object, path: readonly string[]): unknown => {
    const tag = Object.prototype.toString.call(value)
    if (tag !== '[object Object]') return aside(path, tag)
    const known = Object.keys(value).map((key) => [key, copy((value as Record<string, unknown>)[key], [...path, key])])
    return Object.fromEntries(known.filter(([, item]) => item !== null)) as Json
  }
  return { value: copy(input, []), findings }
}
