import { explain, type Finding } from '@ssi/rules'

/** A finding in a sentence, with its fields by what they are called. */
export function explainIn(finding: Finding, nameOf: (path: string) => string): string {
  return explain({ ...finding, paths: [...new Set(finding.paths.map(nameOf))] })
}
