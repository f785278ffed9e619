import { type ConditionData, type Decision, type FieldEntry, needs, type Rule, severityOf } from '@ssi/rules'
import { conditionSql } from './condition-sql.ts'
import { dialects, type SqlDialect } from './dialects.ts'
import { cleaned, type Facts } from './facts.ts'
import { identifier, literal, type TableName, tableName } from './names.ts'
import { memberOf, type Scope } from './place.ts'

/** Where the records lie. */
export interface SqlOptions {
  readonly table: TableName
  /** The column that names the record. */
  readonly key: string
  /** The fields of the record, as its data dictionary has them. */
  readonly fields: readonly FieldEntry[]
  /**
   * The column of each field, by path. Lists, and groups whose fields have no columns of their own, are JSON. A field
   * without a column is unknown. Where nothing is said, every top field has a column of its own name.
   */
  readonly columns?: Readonly<Record<string, string>>
  /** Values that are the same for every record, by path: `{ 'options.asOf': '2024-09-30' }`. */
  readonly values?: Readonly<Record<string, string | number | boolean>>
  /** The decision whose outcome rules read as `decided.outcome`. */
  readonly decision?: Pick<Decision, 'rows' | 'otherwise' | 'outcomes'>
  /** The engine; DuckDB where nothing is said. Spark's forms are printed and were not run. */
  readonly dialect?: SqlDialect
}

type RuleOfSql = Pick<Rule, 'id' | 'when' | 'holds' | 'force' | 'basis' | 'wellFormed'>

/**
 * One query that checks a table where it lies: a row for each broken rule and record, with the severity of the rule.
 *
 * It says *broken* where the check of the package does: faulty values count as unknown, and what is unknown breaks
 * nothing. Names are always quoted, values always escaped.
 *
 * @throws RangeError where there is no rule, or a name that no engine could keep.
 * @example
 * ```ts run
 * import { ruleSql } from '@ssi/interchange'
 * import { fieldsOf, present, record, rule, whole } from '@ssi/rules'
 * import { cite, definePublication } from '@ssi/taxonomy'
 * const handbook = definePublication({ id: 'handbook', title: 'Handbook', address: 'https://example.org', seen: '2026-11' })
 * const visit = record({ delay: whole({ label: { en: 'delay' }, question: { en: 'How late, in minutes?' } }) })
 * const delayed = rule<{ delay?: number }>({
 *   id: 'delayed', says: { en: 'There is a delay.' }, advice: { en: 'Give it.' }, cite: cite(handbook), force: 'must',
 *   basis: 'external', holds: present('delay'), examples: { passes: [{ delay: 5 }], fails: [] },
 * })
 * const query = ruleSql([delayed], { table: 'visits', key: 'id', columns: { delay: 'MINS_LATE' }, fields: fieldsOf(visit) })
 * query.includes('source."MINS_LATE"') // => true
 * ```
 */
export function ruleSql(rules: readonly RuleOfSql[], options: SqlOptions): string {
  return `${judged(rules, options)}
SELECT record_key, rule, severity FROM judged WHERE applies AND NOT holds ORDER BY rule, record_key
`
}

/**
 * One query for how every rule stands on every record: `met`, `broken`, `undetermined` or `not-applicable`.
 *
 * @throws RangeError where there is no rule, or a name that no engine could keep.
 * @example
 * ```ts run
 * import { standingSql } from '@ssi/interchange'
 * import { fieldsOf, present, record, whole } from '@ssi/rules'
 * const visit = record({ delay: whole({ label: { en: 'delay' }, question: { en: 'How late, in minutes?' } }) })
 * const delayed = { id: 'delayed', force: 'must', basis: 'stated', holds: present<{ delay?: number }>('delay') } as const
 * const query = standingSql([delayed], { table: 'visits', key: 'id', fields: fieldsOf(visit), dialect: 'sqlite' })
 * query.includes('not-applicable') // => true
 * ```
 */
export function standingSql(rules: readonly RuleOfSql[], options: SqlOptions): string {
  const stands = `CASE WHEN NOT applies THEN 'not-applicable' WHEN holds THEN 'met' WHEN applies AND NOT holds THEN 'broken' ELSE 'undetermined' END`
  return `${judged(rules, options)}
SELECT record_key, rule, ${stands} AS stands FROM judged ORDER BY rule, record_key
`
}

function judged(rules: readonly RuleOfSql[], options: SqlOptions): string {
  if (rules.length === 0) throw new RangeError('There is no rule to print. Give at least one.')
  const forms = dialects[options.dialect ?? 'duckdb']
  const facts: Facts = { fields: new Map(options.fields.map((field) => [field.path, field])), forms }
  const column = (path: string): string => `facts.${identifier(path, forms)}`
  const scope: Scope = { ...facts, items: {}, column }
  const conditions = rules.flatMap(({ when, holds }) => (when === undefined ? [holds] : [when, holds]))
  const asked = conditions.flatMap((condition) => outerPaths(condition, facts))
  const decided = asked.includes('decided.outcome') ? options.decision : undefined
  const deciding = (decided?.rows ?? []).flatMap(({ when }) => outerPaths(when, facts))
  const paths = [...new Set([...asked, ...deciding])].filter(
    (path) => decided === undefined || path !== 'decided.outcome',
  )
  const read = paths.map((path) => `    ${rawAt(path, options, facts)} AS ${identifier(path, forms)}`)
  const tables = [
    `${decided ? 'given' : 'facts'} AS (
  SELECT
    source.${identifier(options.key, forms)} AS record_key${read.map((line) => `,\n${line}`).join('')}
  FROM ${tableName(options.table, forms)} AS source
)`,
    ...(decided
      ? [decidedFacts(decided, { ...scope, column: (path) => `given.${identifier(path, forms)}` })]
      : []),
    `judged AS (
${rules.map((rule) => ruleSelect(rule, scope)).join('\n  UNION ALL\n')}
)`,
  ]
  return `WITH ${tables.join(', ')}`
}

function ruleSelect(rule: RuleOfSql, scope: Scope): string {
  const applies = rule.when === undefined ? 'TRUE' : conditionSql(rule.when, scope)
  const { forms } = scope
  return `  SELECT record_key, ${literal(rule.id, forms)} AS rule, ${literal(severityOf(rule), forms)} AS severity,
    ${applies} AS applies,
    ${conditionSql(rule.holds, scope)} AS holds
  FROM facts`
}

/** The paths that a condition looks at in the record itself; what hangs on an item comes with its list. */
function outerPaths(condition: ConditionData, { fields }: Facts): readonly string[] {
  const outer = needs(condition).filter((path) => !path.includes('[]'))
  return outer.map((path) => {
    const list = path.replace(/\.length$/, '')
    return fields.get(list)?.expected.kind === 'list' ? list : path
  })
}

/** The value at a path as clean text: a constant, a column, or a member of the group above it. */
function rawAt(path: string, options: SqlOptions, facts: Facts): string {
  const { forms } = facts
  const value = options.values?.[path]
  if (value !== undefined) return literal(value, forms)
  const columns = options.columns
  const steps = path.split('.')
  for (let count = steps.length; count > 0; count -= 1) {
    const above = steps.slice(0, count).join('.')
    const name =
      columns === undefined ? (count === 1 && facts.fields.has(above) ? above : undefined) : columns[above]
    if (name === undefined) continue
    const given = cleaned(forms.text(`source.${identifier(name, forms)}`), above, facts)
    return memberOf({ value: given, path: above }, steps.slice(count), facts)
  }
  return groupOfColumns(path, options, facts) ?? cleaned(forms.text('NULL'), path, facts)
}

/** A group whose fields have columns of their own: there, as JSON, where one of them is known. */
function groupOfColumns(path: string, options: SqlOptions, facts: Facts): string | undefined {
  const below = Object.keys(options.columns ?? {}).filter((name) => name.startsWith(`${path}.`))
  if (below.length === 0) return undefined
  const known = below.map((name) => `${rawAt(name, options, facts)} IS NOT NULL`)
  return `CASE WHEN ${known.join(' OR ')} THEN ${literal('{}', facts.forms)} END`
}

/** The outcome of the decision where it is firm, beside the facts. */
function decidedFacts({ rows, otherwise }: NonNullable<SqlOptions['decision']>, scope: Scope): string {
  const { forms } = scope
  const outcomes = [...new Set(rows.map(({ outcome }) => outcome))]
  const truths = outcomes.map((outcome) => ({
    outcome,
    name: identifier(`decides ${outcome}`, forms),
    sql: rows.filter((row) => row.outcome === outcome).map(({ when }) => conditionSql(when, scope)),
  }))
  const met = truths.map(({ name }) => `CASE WHEN ${name} THEN 1 ELSE 0 END`).join(' + ')
  const open = truths.filter(({ outcome }) => outcome !== otherwise).map(({ name }) => name)
  const said = truths.map(({ name, outcome }) => `WHEN ${name} THEN ${literal(outcome, forms)}`)
  const firm = open.length === 0 ? 'TRUE' : `NOT (${open.join(' OR ')})`
  return `truths AS (
  SELECT given.*${truths.map(({ name, sql }) => `,\n    (${sql.join(' OR ')}) AS ${name}`).join('')}
  FROM given
), facts AS (
  SELECT truths.*,
    CASE WHEN ${met} > 1 THEN NULL ${said.join(' ')} WHEN ${firm} THEN ${literal(otherwise, forms)} END AS ${identifier('decided.outcome', forms)}
  FROM truths
)`
}
