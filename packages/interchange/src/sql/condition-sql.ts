import type { ConditionData, Value } from '@ssi/rules'
import { identifier, literal } from './names.ts'
import { place, type Place, type Scope } from './place.ts'

/** A condition as an SQL expression: true, false, or null where the row does not decide it. */
export function conditionSql(condition: ConditionData, scope: Scope): string {
  switch (condition.op) {
    case 'equals':
      return equal(place(condition.field, scope), condition.value, scope)
    case 'oneOf':
      return isOneOf(place(condition.field, scope), condition.values, scope)
    case 'present':
      return isPresent(place(condition.field, scope), scope)
    case 'sameAs':
      return compared(condition.field, '=', condition.other, scope)
    case 'before':
      return compared(condition.field, '<', condition.other, scope)
    case 'notAfter':
      return compared(condition.field, '<=', condition.other, scope)
    case 'atLeast':
      return compared(condition.field, '>=', condition.limit, scope)
    case 'atMost':
      return compared(condition.field, '<=', condition.limit, scope)
    case 'includesAll':
    case 'includesAny': {
      const parts = condition.values.map((value) => includes(place(condition.field, scope), value, scope))
      return joined(condition.op === 'includesAll' ? 'AND' : 'OR', parts)
    }
    case 'every':
    case 'some':
      return overItems(condition, scope)
    case 'all':
      return joined(
        'AND',
        condition.conditions.map((part) => conditionSql(part, scope)),
      )
    case 'any':
      return joined(
        'OR',
        condition.conditions.map((part) => conditionSql(part, scope)),
      )
    case 'not':
      return `(NOT ${conditionSql(condition.condition, scope)})`
    case 'implies':
      return `((NOT ${conditionSql(condition.when, scope)}) OR ${conditionSql(condition.holds, scope)})`
  }
}

function equal(at: Place, value: Value, scope: Scope): string {
  if (value === 'not-stated') return `(${at.value} = 'not-stated')`
  if (typeof value === 'number') return orNone([at], `${numberAt(at, scope)} = ${value}`)
  return `(${known(at)} = ${literal(value, scope.forms)})`
}

function isOneOf(at: Place, values: readonly Value[], scope: Scope): string {
  if (values.length === 0) return 'FALSE'
  return joined(
    'OR',
    values.some((value) => typeof value === 'number')
      ? values.map((value) => equal(at, value, scope))
      : [`(${known(at)} IN (${values.map((value) => literal(value, scope.forms)).join(', ')}))`],
  )
}

function isPresent(at: Place, scope: Scope): string {
  if (at.isLength) return orNone([at], `${numberAt(at, scope)} IS NOT NULL OR NULL`)
  const kind = at.field?.expected.kind
  if (kind === 'flag') return `(${known(at)} NOT IN ('none', 'false'))`
  if (kind !== 'list') return `(${known(at)} <> 'none')`
  return overList(at, 'FALSE', (list) => {
    const { item, ref } = newItem('entry', scope)
    return scope.forms.some(list, item, isKnownItem(ref, at, scope))
  })
}

function compared(field: string, sign: string, other: string | number, scope: Scope): string {
  const a = place(field, scope)
  if (typeof other === 'number') return orNone([a], `${numberAt(a, scope)} ${sign} ${other}`)
  const b = place(other, scope)
  const [ofA, ofB] = [a, b].map((at) =>
    at.isLength || at.field?.expected.kind === 'whole' ? 'number' : 'text',
  )
  const isLimit = sign === '>=' || [a, b].some((at) => at.isLength || at.field?.expected.kind === 'whole')
  if (isLimit && (ofA === ofB || a.field === undefined || b.field === undefined))
    return orNone([a, b], `${numberAt(a, scope)} ${sign} ${numberAt(b, scope)}`)
  if (ofA !== ofB) return orNone([a, b], 'NULL')
  const text = (at: Place): string => (sign === '=' ? known(at) : scope.forms.ordered(known(at)))
  return orNone([a, b], `${text(a)} ${sign} ${text(b)}`)
}

/** A comparison, false where one side is a known none. */
function orNone(places: readonly Place[], comparison: string): string {
  const open = places.filter(({ words }) => words.includes('none'))
  if (open.length === 0) return `(${comparison})`
  return `(CASE WHEN ${open.map(({ value }) => `${value} = 'none'`).join(' OR ')} THEN FALSE ELSE ${comparison} END)`
}

function known({ value, words }: Place): string {
  return words.includes('not-stated') ? `NULLIF(${value}, 'not-stated')` : value
}

function numberAt(at: Place, scope: Scope): string {
  const { forms } = scope
  if (at.isLength) {
    const { item, ref } = newItem('entry', scope)
    const list = listOf(at)
    const open = `NOT COALESCE((${forms.every(list, item, isKnownItem(ref, at, scope))}), FALSE)`
    return `CASE WHEN ${at.value} LIKE '[%' THEN CASE WHEN ${open} THEN NULL ELSE ${forms.length(list)} END END`
  }
  const fits = at.field?.expected.kind === 'whole' ? forms.isWhole(at.value) : forms.isNumber(at.value)
  return `CASE WHEN ${fits} THEN ${forms.number(at.value)} END`
}

function includes(at: Place, value: Value, scope: Scope): string {
  return overList(at, 'FALSE', (list) => {
    const { item, ref } = newItem('entry', scope)
    return scope.forms.some(
      list,
      item,
      `NULLIF(${cleanItem(ref, at, scope)}, 'not-stated') = ${literal(value, scope.forms)}`,
    )
  })
}

function overItems(
  { op, list, item, condition }: Extract<ConditionData, { op: 'every' | 'some' }>,
  scope: Scope,
): string {
  const at = place(list, scope)
  return overList(at, op === 'every' ? 'TRUE' : 'FALSE', (items) => {
    const named = newItem(item, scope)
    const path = `${at.path}[]`
    const value = cleanItem(named.ref, at, scope)
    const inner = { ...scope, items: { ...scope.items, [item]: { value, path } } }
    return scope.forms[op](items, named.item, conditionSql(condition, inner))
  })
}

/**
 * An item of a list: a group as it is, the text of another, and of a list of codes one of them or unknown. A group is not
 * wrapped: older releases of SQLite give up on expressions that are nested deeper.
 */
function cleanItem(ref: string, at: Place, scope: Scope): string {
  if (isListOfGroups(at, scope)) return ref
  const text = `NULLIF(${scope.forms.text(ref)}, '')`
  if (at.field?.values === undefined) return text
  const codes = Object.keys(at.field.values).map((value) => literal(value, scope.forms))
  return `CASE WHEN ${text} IN (${codes.join(', ')}) THEN ${text} END`
}

function overList(at: Place, none: string, join: (list: string) => string): string {
  const said = at.words.includes('none') ? `WHEN ${at.value} = 'none' THEN ${none} ` : ''
  return `(CASE ${said}WHEN ${at.value} LIKE '[%' THEN ${join(listOf(at))} END)`
}

/** The list alone: engines may read it before they look at what guards it. */
function listOf({ value }: Place): string {
  return `CASE WHEN ${value} LIKE '[%' THEN ${value} END`
}

/** True, or null of an item of which nothing is known. A group of fields is an item even where all are unknown. */
function isKnownItem(ref: string, at: Place, scope: Scope): string {
  return isListOfGroups(at, scope) ? 'TRUE' : `NULLIF(${scope.forms.text(ref)}, '') IS NOT NULL OR NULL`
}

function isListOfGroups({ path }: Place, { fields }: Scope): boolean {
  return [...fields.keys()].some((field) => field.startsWith(`${path}[].`))
}

function newItem(name: string, { forms }: Scope): { readonly item: string; readonly ref: string } {
  const item = identifier(`item ${name}`, forms)
  return { item, ref: forms.item(item) }
}

function joined(sign: 'AND' | 'OR', parts: readonly string[]): string {
  if (parts.length === 0) return sign === 'AND' ? 'TRUE' : 'FALSE'
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(` ${sign} `)})`
}
