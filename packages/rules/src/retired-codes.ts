import type { Retirement, Text } from '@ssi/taxonomy'
import { fieldsOf, labelsAt, type Schema } from './field-docs.ts'
import type { Finding, FindingCode } from './finding.ts'
import { retiredSentences } from './sentences.ts'

/** The retired concepts of a scheme, by id. */
export type Retired = Readonly<Record<string, Retirement>>

/** The codes of a record that are retired: each still counts, and its finding names what takes its place. */
export function retiredCodes(
  record: object,
  {
    scheme,
    record: schema,
    retired = {},
  }: { readonly scheme: string; readonly record: Schema; readonly retired?: Retired },
): readonly Finding<FindingCode>[] {
  // Nothing is looked for where nothing is retired.
  if (Object.keys(retired).length === 0) return []
  const fields = fieldsOf(schema).filter(({ values }) => values !== undefined)
  return fields.flatMap(({ path }) =>
    placesOf(record, path.replaceAll('[]', '.[]').split('.')).flatMap(([place, code]) => {
      const retirement = Object.hasOwn(retired, code) ? retired[code] : undefined
      return retirement === undefined ? [] : [finding(place, code, retirement, { scheme, schema })]
    }),
  )
}

function finding(
  path: string,
  code: string,
  { since, reason, use }: Retirement,
  { scheme, schema }: { readonly scheme: string; readonly schema: Schema },
): Finding<FindingCode> {
  const { says, advice } = retiredSentences
  return {
    code: 'retired-code',
    severity: 'warning',
    rules: [],
    paths: [path],
    ...labelsAt(schema, [path]),
    found: [code],
    says: inEach((language) => says[language](code, since, reason[language] ?? reason.en)),
    advice: inEach((language) => advice[language](use)),
    page: `/${scheme}/concepts/${code}`,
  }
}

const inEach = (write: (language: 'en' | 'nl') => string): Text => ({ en: write('en'), nl: write('nl') })

/** The words at a path, each with its own place; `[]` stands for every item of a list. */
function placesOf(
  value: unknown,
  [key, ...rest]: readonly string[],
  at = '',
): readonly (readonly [string, string])[] {
  if (key === undefined && Array.isArray(value)) return placesOf(value, ['[]'], at)
  if (key === undefined) return typeof value === 'string' ? [[at, value]] : []
  if (typeof value !== 'object' || value === null) return []
  const below = (name: string): string => (at === '' ? name : `${at}.${name}`)
  if (key === '[]')
    return Array.isArray(value)
      ? value.flatMap((item, index) => placesOf(item, rest, below(String(index))))
      : []
  return Object.hasOwn(value, key) ? placesOf((value as Record<string, unknown>)[key], rest, below(key)) : []
}
