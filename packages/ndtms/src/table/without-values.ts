import type { Finding } from '@ssi/rules'
import { findingOf, type RowFinding } from './finding.ts'
import { sayings, type TableCode } from './sayings.ts'
import type { Words } from './sayings/saying.ts'

/** Anything that carries findings: the report of a record or a row, the summary of a table. */
interface WithFindings {
  readonly findings: readonly Finding[]
  readonly record?: unknown
}

/** What is said of a fault whose sentence would quote the value. */
const unquoted: Readonly<Record<string, Words>> = {
  'unknown-code': { en: 'The value is not one of this field.', nl: 'De waarde is geen waarde van dit veld.' },
  'not-a-date': { en: 'The value is not a day of the calendar.', nl: 'De waarde is geen bestaande datum.' },
  'wrong-kind': {
    en: 'The value is of another kind than this field takes.',
    nl: 'De waarde is van een andere soort dan dit veld kent.',
  },
  'out-of-range': {
    en: 'The value is not one that this field takes.',
    nl: 'De waarde kan niet in dit veld staan.',
  },
  'unknown-field': { en: 'The field is none of this record.', nl: 'Het veld is er geen van dit record.' },
  'ages-disagree': {
    en: 'The age at the start and the age by the date of birth differ.',
    nl: 'De leeftijd bij de start en de leeftijd volgens de geboortedatum verschillen.',
  },
}

/**
 * A report without the values of the record: fit for a log. What stays is which rule or code, in which field or
 * column, in which row, and what to do; headers stay, cells do not.
 *
 * @example
 * ```ts run
 * import { checkIntervention, withoutValues } from '@ssi/ndtms'
 * import { explain } from '@ssi/rules'
 * const report = checkIntervention({ type: 'Jo Bloggs' })
 * explain(report.findings[0]!) // => 'type: "Jo Bloggs" is not a value of this field. Use "specialist-pharmacological-intervention", "counselling", "cognitive-behavioural-therapy", "motivational-interviewing", "relapse-prevention", "family-work" or "specialist-harm-reduction".'
 * const safe = withoutValues(report)
 * explain(safe.findings[0]!) // => 'type: The value is not one of this field. Use "specialist-pharmacological-intervention", "counselling", "cognitive-behavioural-therapy", "motivational-interviewing", "relapse-prevention", "family-work" or "specialist-harm-reduction".'
 * safe.record // => {}
 * ```
 */
export function withoutValues<R extends WithFindings>(report: R): R {
  const findings = report.findings.map(withoutValue)
  return { ...report, findings, ...(report.record === undefined ? {} : { record: {} }) }
}

function withoutValue(finding: Finding): Finding {
  if (isOfATable(finding)) {
    // A sentence about the header, the mapping or the file quotes no cell.
    if (finding.found.length === 0) return finding
    const { nearest: _near, column, ...rest } = finding
    const again = findingOf(finding.code, column === undefined ? {} : { column })
    return { ...rest, ...again, paths: finding.paths }
  }
  const { nearest, ...rest } = finding
  const says = unquoted[finding.code] ?? finding.says
  const name = finding.code === 'unknown-field' && nearest !== undefined ? { nearest } : {}
  return { ...rest, ...name, found: [], ...(says === undefined ? {} : { says }) }
}

function isOfATable(finding: Finding): finding is RowFinding<TableCode> {
  return Object.hasOwn(sayings, finding.code)
}
