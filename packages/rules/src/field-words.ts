import { inLanguage, type Language } from '@ssi/taxonomy'
import type { Value } from './condition-data.ts'
import type { FieldEntry } from './field-docs.ts'
import type { Phrases } from './phrases.ts'

/** What a sentence about conditions is written with. */
export interface Writer {
  readonly say: Phrases
  readonly language: Language
  readonly fields: readonly Pick<FieldEntry, 'path' | 'label' | 'values' | 'item' | 'words'>[]
  /** Where the named items of quantifiers stand: `offering` → `offerings[]`. */
  readonly items: Readonly<Record<string, string>>
}

/** A field by its label, within what it belongs to; or the answer to what it asks. */
export function field(path: string, writer: Writer, as: 'field' | 'answer' = 'field'): string {
  const { say, fields, language, items } = writer
  const place = placed(path, writer)
  const [first = ''] = path.split('.')
  const own = (wanted: string): string | undefined => {
    const found = fields.find((entry) => entry.path === wanted)
    return found && inLanguage(found.label, language)
  }
  const parent = own(place.replace(/\.[^.]*$/, ''))
  if (path.endsWith('.length') && parent !== undefined) return say.count(parent)
  if (Object.hasOwn(items, path)) return say.field(itemLabel(path, writer))
  const words = own(place) ?? path
  const around = Object.hasOwn(items, first) ? itemLabel(first, writer) : parent
  return around === undefined || around === words
    ? say[as](words)
    : say.within[as](say[as](words), say.field(around))
}

/** Whether a field, or a group that it stands in, may be known to be none: then not yes is not quite no. */
export function mayBeNone(path: string, writer: Writer): boolean {
  const place = placed(path.replace(/\.length$/, ''), writer)
  const keys = place.split('.')
  const entryAt = (wanted: string) => writer.fields.find((entry) => entry.path === wanted)
  if (entryAt(place) === undefined) return true
  const item = keys.findLastIndex((key) => key.endsWith('[]')) + 1
  return keys
    .map((_, index) => entryAt(keys.slice(0, index + 1).join('.')))
    .slice(item)
    .some((entry) => entry?.words?.includes('none') === true)
}

/** What an item is called; one of a list that a quantifier around it goes over too has a number. */
export function itemLabel(item: string, { fields, items, language }: Writer): string {
  const list = items[item]?.replace(/\[\]$/, '')
  const text = fields.find(({ path }) => path === list)?.item
  const others = Object.keys(items).filter((other) => items[other] === items[item])
  const place = others.indexOf(item) + 1
  return `${text === undefined ? item : inLanguage(text, language)}${place > 1 ? ` ${place}` : ''}`
}

/** A value by its label, in quotation marks where it is a word. */
export function value(given: Value, path: string, writer: Writer): string {
  if (typeof given === 'boolean') return given ? writer.say.yes : writer.say.no
  const place = placed(path, writer).replace(/\[\]$/, '')
  const values = writer.fields.find((entry) => entry.path === place)?.values
  const known =
    values !== undefined && Object.hasOwn(values, String(given)) ? values[String(given)] : undefined
  const words = known === undefined ? String(given) : inLanguage(known, writer.language)
  return typeof given === 'number' ? words : `“${words}”`
}

/** A path with the place of the named item it begins with. */
export function placed(path: string, { items }: Writer): string {
  const [first = '', ...rest] = path.split('.')
  return [Object.hasOwn(items, first) ? items[first] : first, ...rest].join('.')
}
