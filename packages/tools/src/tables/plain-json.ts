import { inspect } from 'node:util'

/**
 * Plain data as JSON, in its own order and always the same. What JSON would drop or change in silence is an error:
 * readers of other languages have nothing but this file.
 */
export function plainJson(data: unknown): string {
  refuse(data, '')
  return `${JSON.stringify(data, null, 2)}\n`
}

function refuse(value: unknown, path: string): void {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number' && Number.isFinite(value)) return
  const isPlain =
    typeof value === 'object' && (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)
  if (!isPlain) throw new Error(`${path || 'The data'}: ${inspect(value, { depth: 0 })} is no plain data.`)
  for (const [key, item] of Object.entries(value)) refuse(item, path === '' ? key : `${path}.${key}`)
}
