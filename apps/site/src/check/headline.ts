import type { Report, Severity } from '@ssi/rules'
import type { CheckReport } from '../../domains.ts'
import type { Mark } from '../reference/Verdict.tsx'
import { check as say } from '../words/check.ts'
import { counted } from '../words/counted.ts'

interface Headline {
  readonly mark: Mark
  readonly words: string
}

const verdicts = {
  conforms: say.conforms,
  breaks: say.breaks,
  undetermined: say.undetermined,
} as const

const standings: Readonly<Record<Report['standings'][string], string>> = {
  met: say.ruleMet,
  broken: say.ruleBroken,
  undetermined: say.undetermined,
  'not-applicable': say.ruleNotApplicable,
  'not-checked': say.ruleNotChecked,
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
    return { mark: verdict, words: `${verdicts.breaks} ${countedBy(findings, 'error')}` }
  if (verdict === 'conforms' && findings.length > 0)
    return { mark: verdict, words: `${verdicts.conforms} ${besides(findings)}` }
  return { mark: verdict, words: verdicts[verdict] }
}

type Findings = readonly { readonly severity: Severity }[]

function besides(findings: Findings): string {
  const parts = [countedBy(findings, 'warning'), countedBy(findings, 'info')].filter((part) => part !== '')
  return parts.join(' ')
}

const nouns = { error: 'error', warning: 'warning', info: 'note' } as const

function countedBy(findings: Findings, severity: Severity): string {
  const number = findings.filter((finding) => finding.severity === severity).length
  return number === 0 ? '' : `${counted(number, nouns[severity])}.`
}
