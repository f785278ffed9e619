import type { LabelledScheme } from './labels-module.ts'

/** The one scheme that a module exports. */
export function onlyScheme(exported: Readonly<Record<string, unknown>>, path: string): LabelledScheme {
  const schemes = Object.values(exported).filter(isScheme)
  const [scheme] = schemes
  if (scheme === undefined || schemes.length > 1)
    throw new Error(`${path}: expected one exported scheme, found ${schemes.length}.`)
  return scheme
}

function isScheme(value: unknown): value is LabelledScheme {
  return typeof value === 'object' && value !== null && 'concepts' in value && 'version' in value
}
