import { checkIntervention, type InterventionFacts, type InterventionReport } from '@ssi/ndtms'
import { explain } from '@ssi/rules'

/** The check of a record whose options are written beside its fields, as conditions see it. */
export function checkFacts({ options, ...record }: InterventionFacts): InterventionReport {
  return checkIntervention(record, { asOf: '2026-01-01', ...options })
}

/** The sentences of what is wrong with a record, information left out. */
export function faults(facts: InterventionFacts): readonly string[] {
  return checkFacts(facts)
    .findings.filter(({ severity }) => severity !== 'info')
    .map((finding) => explain(finding))
}

/** The rules that a record breaks. */
export function broken(facts: InterventionFacts): readonly string[] {
  const { standings } = checkFacts(facts)
  return Object.keys(standings).filter((id) => standings[id] === 'broken')
}
