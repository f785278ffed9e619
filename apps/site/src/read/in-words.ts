import type { Json } from '@ssi/rules'
import type { ReadPageData } from '../reference/record-data.ts'
import { capital } from './capital.ts'

type Words = Pick<ReadPageData, 'concepts' | 'fields'>

/** A field of a record, by the path that its dictionary has: `list.0.field` is `list[].field`. */
export function fieldAt(
  fields: ReadPageData['fields'],
  path: string,
): ReadPageData['fields'][string] | undefined {
  const dictionary = path.replaceAll(/\.\d+(?=\.|$)/g, '[]')
  return Object.hasOwn(fields, dictionary) ? fields[dictionary] : undefined
}

/** What a field is called in a finding: an entry of a list by what it is and its number, before its own field. */
export function nameOfField({ fields }: Pick<ReadPageData, 'fields'>): (path: string) => string {
  return (path) => {
    const [list = '', place, ...rest] = path.split('.')
    const label = capital(fieldAt(fields, path)?.label.en ?? path)
    if (place === undefined || !/^\d+$/.test(place)) return label
    const item = capital(`${fields[list]?.item?.en ?? fields[list]?.label.en ?? list} ${Number(place) + 1}`)
    return rest.length === 0 ? item : `${item}, ${fieldAt(fields, path)?.label.en ?? rest.join('.')}`
  }
}

/** A value of the record in words, at the place where it stands. */
export function inWords(value: Json, path: string, words: Words): string {
  if (value === null) return 'unknown'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return textInWords(value, path, words)
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => inWords(item, path, words))
    return items.length === 0 ? 'none' : items.join('; ')
  }
  const object = value as Readonly<Record<string, Json>>
  if (typeof object.text === 'string') return object.text
  return Object.entries(object)
    .map(
      ([key, item]) =>
        `${fieldAt(words.fields, `${path}.${key}`)?.label.en ?? key} ${inWords(item, path, words)}`,
    )
    .join(', ')
}

function textInWords(value: string, path: string, { concepts, fields }: Words): string {
  const field = fieldAt(fields, path)
  if (field?.words.includes(value)) return value.replace('-', ' ')
  const label = field?.options.find(({ code }) => code === value)?.label
  return label?.en ?? (Object.hasOwn(concepts, value) ? concepts[value]?.label.en : undefined) ?? value
}
