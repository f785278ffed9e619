import type { ConditionData, DomainData, FieldEntry, RecordData } from '@ssi/rules'
import fc from 'fast-check'

/** A field with the fields below it. */
interface Branch extends FieldEntry {
  readonly below: readonly Branch[]
}

type Values = Readonly<Record<string, readonly (string | number | boolean)[]>>

const days = ['2024-09-10', '2024-09-11', '2024-09-12', '2024-09-13', '2008-02-29']
const moments = ['T09:30', 'T18:30', 'T18:30+01:00']

/** Records of a type, always the same ones; anything in them may be unknown, and now and then one of the faults. */
export function corpusOf(
  record: RecordData,
  data: DomainData,
  { count, faults }: { readonly count: number; readonly faults: readonly string[] },
): readonly Readonly<Record<string, unknown>>[] {
  const values = comparedValues(data, record.id)
  const options = Object.keys(values).filter((path) => path.startsWith('options.'))
  const fields = branches(record.fields)
  const arbitrary = fc
    .tuple(
      fc.record(Object.fromEntries(fields.map((field) => [field.path, orNothing(field, values, faults)]))),
      fc.record(
        Object.fromEntries(options.map((path) => [path.slice('options.'.length), constant(path, values)])),
      ),
    )
    .map(([fieldsOf, chosen]) => ({ ...known(fieldsOf), options: known(chosen), derived: {} }))
  return fc.sample(arbitrary, { numRuns: count, seed: 1 })
}

/** The options that rules of a record look at, as paths. */
export function optionPaths(data: DomainData, record: string): readonly string[] {
  return Object.keys(comparedValues(data, record)).filter((path) => path.startsWith('options.'))
}

function branches(fields: readonly FieldEntry[], prefix = ''): readonly Branch[] {
  const here = fields.filter(({ path }) => path.startsWith(prefix) && !/[.[]/.test(path.slice(prefix.length)))
  return here.map((field) => ({
    ...field,
    below: [...branches(fields, `${field.path}.`), ...branches(fields, `${field.path}[].`)],
  }))
}

function orNothing(field: Branch, values: Values, faults: readonly string[]): fc.Arbitrary<unknown> {
  const { words = [] } = field
  return fc.oneof(
    { arbitrary: valueOf(field, values, faults), weight: 12 },
    { arbitrary: fc.constant(undefined), weight: 4 },
    ...words.map((word) => ({ arbitrary: fc.constant<unknown>(word), weight: 2 })),
    ...(faults.length > 0 ? [{ arbitrary: fc.constantFrom<unknown[]>(...faults), weight: 2 }] : []),
  )
}

function valueOf(field: Branch, values: Values, faults: readonly string[]): fc.Arbitrary<unknown> {
  const { expected, below, path } = field
  const compared = values[path] ?? []
  switch (expected.kind) {
    case 'codes':
      return fc.oneof(
        fc.constantFrom(...expected.codes),
        fc.constantFrom(...(compared.length > 0 ? compared : expected.codes)),
      )
    case 'flag':
      return fc.boolean()
    case 'day':
      return fc.constantFrom(...days)
    case 'whole':
      return fc.nat({ max: 20 })
    case 'form':
      return fc.oneof(...formed(expected.pattern, compared.map(String)))
    case 'text':
      return fc.constantFrom(...compared.map(String), 'Ann "A" O’Neill', "a'b; --", '{x}', '[x]')
    case 'group':
      return fc.record(members(below, values, faults)).map(known)
    case 'list': {
      const codes = field.values === undefined ? [] : Object.keys(field.values)
      const item: fc.Arbitrary<unknown> =
        below.length > 0
          ? fc.record(members(below, values, faults)).map(known)
          : fc.oneof(
              {
                arbitrary: fc.constantFrom(
                  ...codes,
                  ...compared.map(String),
                  ...(codes.length === 0 ? ['x'] : []),
                ),
                weight: 8,
              },
              fc.constant(null),
            )
      const most = codes.length === 0 ? 3 : codes.length
      return fc.oneof(
        { arbitrary: fc.array(item, { maxLength: most }), weight: 3 },
        { arbitrary: fc.constant(codes.length > 0 ? codes : []), weight: 1 },
      )
    }
  }
}

/** Words of a form: any, and those that meet what a field is compared with, or a day. */
function formed(pattern: string, compared: readonly string[]): readonly fc.Arbitrary<string>[] {
  const whole = new RegExp(`^(${pattern})$`)
  const near = [...compared, ...days, ...days.flatMap((day) => moments.map((moment) => day + moment))]
  const meeting = near.filter((text) => whole.test(text))
  return [fc.stringMatching(whole), ...(meeting.length === 0 ? [] : [fc.constantFrom(...meeting)])]
}

function members(below: readonly Branch[], values: Values, faults: readonly string[]) {
  return Object.fromEntries(
    below.map((field) => [field.path.replace(/^.*\./, ''), orNothing(field, values, faults)]),
  )
}

function constant(path: string, values: Values): fc.Arbitrary<unknown> {
  const compared = values[path] ?? []
  return compared.length === 0
    ? fc.constantFrom(...days)
    : fc.constantFrom(...compared, 'none of these', undefined)
}

/** Plain objects without what is undefined, as JSON would have them. */
function known(value: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined))
}

/** The constants that the conditions on a record compare each field with, by path. */
function comparedValues(data: DomainData, record: string): Values {
  const found: Record<string, (string | number | boolean)[]> = {}
  const add = (path: string, values: readonly (string | number | boolean)[]): void => {
    found[path] = [...new Set([...(found[path] ?? []), ...values])]
  }
  const walk = (condition: ConditionData, items: Readonly<Record<string, string>>): void => {
    const placed = (path: string): string => {
      const [first = '', ...rest] = path.split('.')
      return [items[first] ?? first, ...rest].join('.')
    }
    if (condition.op === 'all' || condition.op === 'any')
      for (const part of condition.conditions) walk(part, items)
    else if (condition.op === 'every' || condition.op === 'some')
      walk(condition.condition, { ...items, [condition.item]: `${placed(condition.list)}[]` })
    else if (condition.op === 'not') walk(condition.condition, items)
    else if (condition.op === 'implies') {
      walk(condition.when, items)
      walk(condition.holds, items)
    } else if ('field' in condition) {
      const values = 'value' in condition ? [condition.value] : 'values' in condition ? condition.values : []
      add(
        placed(condition.field),
        values.filter((value) => value !== 'not-stated'),
      )
      if ('other' in condition) add(placed(condition.other), [])
    }
  }
  const rules = data.rules.filter((rule) => rule.record === record)
  for (const { when, holds } of rules) {
    if (when !== undefined) walk(when, {})
    walk(holds, {})
  }
  return found
}
