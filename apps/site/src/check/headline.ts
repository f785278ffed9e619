import type { Report, Severity } from '@ssi/rules'
import type { CheckReport } from '../../domains.ts'
import type { Mark } from '../reference/Verdict.tsx'

interface Headline {
  readonly mark: Mark
  readonly words: string
}

const verdicts = {
  conforms: 'The record conforms.',
  breaks: 'The record breaks a rule.',
  undetermined: 'Undetermined: too little is known to decide.',
} as const

const standings: Readonly<Record<Report['standings'][string], string>> = {
  met: 'Met.',
  broken: 'Broken.',
  undetermined: 'Undetermined: too little is known.',
  'not-applicable': 'Not applicable to this record.',
  'not-checked': 'Not checked.',
}

/** The result in one line: how the one rule stands that was asked for, else the verdict on the record. */
export function headline(
  { verdict, findings, standings: stands }: CheckReport,
  rules: readonly string[] | undefined,
): Headline {
  const [only] = rules ?? []
  const standing = rules?.length === 1 && only !== undefined ? stands[only] : undefined
  if (standing !== undefined) return { mark: standing, words: standings[standing] }
  if (verdict === 'breaks')
    return { mark: verdict, words: `The record breaks. ${counted(findings, 'error')}` }
  if (verdict === 'conforms' && findings.length > 0)
    return { mark: verdict, words: `${verdicts.conforms} ${besides(findings)}` }
  return { mark: verdict, words: verdicts[verdict] }
}

type Findings = readonly { readonly severity: Severity }[]

function besides(findings: Findings): string {
  const parts = [counted(findings, 'warning'), counted(findings, 'info')].filter((part) => part !== '')
  return parts.join(' ')
}

const names: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
}

function counted(findings: Findings, severity: Severity): string {
  const number = findings.filter((finding) => finding.severity === severity).length
  if (number === 0) return ''
  return `${number} ${names[severity][number === 1 ? 0 : 1]}.`
}
