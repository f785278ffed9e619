import { fieldsOf, needs, type Rule } from '@ssi/rules'
import { interventionRecord } from '../record.ts'
import { interventionRules } from '../rules/index.ts'

/** Fields that say something where they are absent, and so are answered in every table. */
const alwaysAnswered: readonly string[] = fieldsOf(interventionRecord)
  .filter(({ absent }) => absent !== undefined)
  .map(({ path }) => path)

/** The rules that a table can answer which holds these fields; spells of treatment are written with their numbers. */
export function answerableRules(fields: readonly string[]): ReadonlySet<string> {
  const written = fields.map((path) => path.replaceAll(/\.\d+(?=\.|$)/g, '[]'))
  const hasBirth = written.includes('dateOfBirth') && written.includes('start')
  const held = [...alwaysAnswered, ...written, ...(hasBirth ? ['ageAtStart'] : [])]
  return new Set(
    interventionRules.filter((rule) => needsOf(rule).every((need) => isHeld(need, held))).map(({ id }) => id),
  )
}

function needsOf(rule: Rule): readonly string[] {
  return [...(rule.when === undefined ? [] : needs(rule.when)), ...needs(rule.holds)]
}

/** A group is held where one of its fields is, the items of a list where the list is. */
function isHeld(need: string, held: readonly string[]): boolean {
  if (need.startsWith('options.')) return true
  return held.some(
    (field) =>
      field === need ||
      field.startsWith(`${need}.`) ||
      field.startsWith(`${need}[]`) ||
      need === `${field}[]`,
  )
}
