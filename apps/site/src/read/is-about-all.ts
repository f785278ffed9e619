import type { Finding } from '@ssi/rules'

/** An error that is about the document as a whole, and no answer of it. */
export function isAboutAll({ severity, paths }: Finding): boolean {
  return severity === 'error' && paths.length === 0
}
