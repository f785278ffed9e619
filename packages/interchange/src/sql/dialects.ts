import { dayPattern } from '@ssi/rules'

/** The engines that the SQL is printed for. The forms of Spark are printed from the same table and not run. */
export type SqlDialect = 'duckdb' | 'postgresql' | 'sqlite' | 'spark'

/** The forms in which the engines differ. Values are text throughout; lists and groups are JSON. */
export interface SqlForms {
  readonly quote: '"' | '`'
  /** How many bytes of a name the engine keeps. */
  readonly nameBytes?: number
  readonly string: (value: string) => string
  readonly text: (expression: string) => string
  /** How yes and no look as text. */
  readonly flags: { readonly true: readonly string[]; readonly false: readonly string[] }
  readonly number: (text: string) => string
  readonly ordered: (text: string) => string
  /** Whether the whole of a text is of a pattern. */
  readonly matches: (text: string, pattern: string) => string
  readonly isDay: (text: string) => string
  readonly isWhole: (text: string) => string
  readonly isNumber: (text: string) => string
  readonly isJson: (text: string) => string
  /** The text of a member of a JSON object. */
  readonly member: (object: string, key: string) => string
  readonly length: (list: string) => string
  /** Whether a condition on an item of a JSON list is true of one, in three-valued logic. */
  readonly some: (list: string, item: string, condition: string) => string
  readonly every: (list: string, item: string, condition: string) => string
  /** The item of a list inside such a condition. */
  readonly item: (item: string) => string
}

const doubled = (value: string): string => `'${value.replaceAll("'", "''")}'`
const escaped = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

const whole = '(0|[1-9][0-9]{0,14})([.]0)?'
const number = '-?(0|[1-9][0-9]{0,14})([.][0-9]{1,15})?'

/** Text of a form, by a regular expression. */
function byPattern(
  matches: SqlForms['matches'],
): Pick<SqlForms, 'matches' | 'isDay' | 'isWhole' | 'isNumber'> {
  return {
    matches,
    isDay: (text) => matches(text, dayPattern),
    isWhole: (text) => matches(text, whole),
    isNumber: (text) => matches(text, number),
  }
}

const truths = { true: ['true'], false: ['false'] } as const

/** Items as rows: `TRUE IN (…)` and `FALSE NOT IN (…)` are the three-valued some and every; `EXISTS` is not. */
function asRows(items: (list: string, item: string) => string): Pick<SqlForms, 'some' | 'every' | 'item'> {
  return {
    some: (list, item, condition) => `TRUE IN (SELECT ${condition} FROM ${items(list, item)})`,
    every: (list, item, condition) => `FALSE NOT IN (SELECT ${condition} FROM ${items(list, item)})`,
    item: (item) => `${item}."value"`,
  }
}

/** The differing forms of each engine. */
export const dialects: Readonly<Record<SqlDialect, SqlForms>> = {
  duckdb: {
    quote: '"',
    string: doubled,
    text: (expression) => `CAST(${expression} AS VARCHAR)`,
    flags: truths,
    number: (text) => `TRY_CAST(${text} AS DOUBLE)`,
    ordered: (text) => text,
    ...byPattern((text, pattern) => `regexp_full_match(${text}, ${doubled(pattern)})`),
    isJson: (text) => `json_valid(${text})`,
    member: (object, key) => `(${object} ->> ${doubled(`$."${key}"`)})`,
    length: (list) => `json_array_length(${list})`,
    ...asRows((list, item) => `(SELECT unnest(from_json(${list}, '["VARCHAR"]')) AS "value") AS ${item}`),
  },
  postgresql: {
    quote: '"',
    nameBytes: 63,
    string: doubled,
    text: (expression) => `CAST(${expression} AS TEXT)`,
    flags: truths,
    number: (text) => `CAST(${text} AS NUMERIC)`,
    ordered: (text) => `${text} COLLATE "C"`,
    ...byPattern((text, pattern) => `${text} ~ ${doubled(`^(${pattern})$`)}`),
    isJson: () => 'TRUE',
    member: (object, key) => `(CAST(${object} AS JSONB) ->> ${doubled(key)})`,
    length: (list) => `jsonb_array_length(CAST(${list} AS JSONB))`,
    ...asRows((list, item) => `jsonb_array_elements_text(CAST(${list} AS JSONB)) AS ${item}("value")`),
  },
  sqlite: {
    quote: '"',
    string: doubled,
    text: (expression) => `CAST(${expression} AS TEXT)`,
    flags: { true: ['true', '1', '1.0'], false: ['false', '0', '0.0'] },
    number: (text) => `CAST(${text} AS NUMERIC)`,
    ordered: (text) => text,
    // SQLite has the word and leaves the deed to the program that runs it; the command-line shell has both.
    matches: (text, pattern) => `${text} IS NOT NULL AND ${text} REGEXP ${doubled(`^(${pattern})$`)}`,
    isDay: (text) => `date(${text}) = ${text}`,
    isWhole: (text) =>
      `${text} IN (CAST(CAST(${text} AS INTEGER) AS TEXT), CAST(${text} AS INTEGER) || '.0')`,
    isNumber: (text) =>
      `${text} IN (CAST(CAST(${text} AS NUMERIC) AS TEXT), CAST(${text} AS INTEGER) || '.0')`,
    isJson: (text) => `json_valid(${text})`,
    member: (object, key) => `CAST(${object} ->> ${doubled(`$."${key}"`)} AS TEXT)`,
    length: (list) => `json_array_length(${list})`,
    ...asRows((list, item) => `json_each(${list}) AS ${item}`),
  },
  spark: {
    quote: '`',
    string: escaped,
    text: (expression) => `CAST(${expression} AS STRING)`,
    flags: truths,
    number: (text) => `TRY_CAST(${text} AS DOUBLE)`,
    ordered: (text) => text,
    ...byPattern((text, pattern) => `${text} RLIKE ${escaped(`^(${pattern})$`)}`),
    isJson: () => 'TRUE',
    member: (object, key) => `get_json_object(${object}, '$.${key}')`,
    length: (list) => `size(from_json(${list}, 'ARRAY<STRING>'))`,
    some: (list, item, condition) => `exists(from_json(${list}, 'ARRAY<STRING>'), ${item} -> ${condition})`,
    every: (list, item, condition) => `forall(from_json(${list}, 'ARRAY<STRING>'), ${item} -> ${condition})`,
    item: (item) => item,
  },
}
