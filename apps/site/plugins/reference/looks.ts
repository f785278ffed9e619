import { type ConditionData, needs, type RecordData } from '@ssi/rules'
import type { LooksAt, RuleLooks } from '../../src/reference/record-data.ts'
import { asInDictionary, type DomainReference, ruleLine } from './reference.ts'

/** Which rule and which note looks at which field of a record, and for what, as their conditions tell. */
export function looksOf(domain: DomainReference, { id, fields }: RecordData): readonly RuleLooks[] {
  const own = [...domain.data.rules, ...domain.data.notes].filter((rule) => rule.record === id)
  return own.map((rule) => {
    const applies = lookedAt(rule.when)
    const met = lookedAt('holds' in rule ? rule.holds : undefined)
    const looks = fields.flatMap(({ path, label }): readonly LooksAt[] => {
      const what = applies.has(path)
        ? met.has(path)
          ? 'both'
          : 'applies'
        : met.has(path)
          ? 'met'
          : undefined
      return what === undefined ? [] : [{ path, label, what }]
    })
    return { ...ruleLine(domain, rule), looks }
  })
}

function lookedAt(condition: ConditionData | undefined): ReadonlySet<string> {
  return new Set(condition === undefined ? [] : needs(condition).map(asInDictionary))
}
