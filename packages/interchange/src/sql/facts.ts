import type { FieldEntry } from '@ssi/rules'
import type { SqlForms } from './dialects.ts'
import { literal } from './names.ts'

/** What the printer knows of the record: its fields by path, and the forms of the engine. */
export interface Facts {
  readonly fields: ReadonlyMap<string, FieldEntry>
  readonly forms: SqlForms
}

/** The words that stand for all that hangs on them. */
export const hanging = ['none', 'not-stated'] as const

/**
 * A raw text as what the field may hold, null where it is none of that: a faulty value counts as unknown, and what
 * absence means applies. Lists and groups stay JSON.
 */
export function cleaned(raw: string, path: string, { fields, forms }: Facts): string {
  const field = fields.get(path)
  const text = `NULLIF(${raw}, '')`
  if (field === undefined) return text
  const clean = ofKind(text, field, forms)
  return field.absent === undefined ? clean : `COALESCE(${clean}, ${literal(field.absent, forms)})`
}

function ofKind(text: string, field: FieldEntry, forms: SqlForms): string {
  const { expected, words = [] } = field
  const among = (values: readonly string[]): string =>
    `${text} IN (${values.map((value) => literal(value, forms)).join(', ')})`
  const orWord = (fits: string): string =>
    `CASE WHEN ${words.length === 0 ? fits : `${among(words)} OR ${fits}`} THEN ${text} END`
  switch (expected.kind) {
    case 'codes':
      return `CASE WHEN ${among([...words, ...expected.codes])} THEN ${text} END`
    case 'flag':
      return `CASE WHEN ${among(forms.flags.true)} THEN 'true' WHEN ${among(forms.flags.false)} THEN 'false'${
        words.length === 0 ? '' : ` WHEN ${among(words)} THEN ${text}`
      } END`
    case 'day':
      return orWord(`(${forms.isDay(text)})`)
    case 'whole': {
      const { least, most } = expected
      const number = forms.number(text)
      const within = most === undefined ? `${number} >= ${least}` : `${number} BETWEEN ${least} AND ${most}`
      const fits = `CASE WHEN ${forms.isWhole(text)} THEN ${within} END`
      return orWord(`(${fits})`)
    }
    case 'list':
    case 'group':
      return structured(text, expected.kind === 'list' ? '[' : '{', words, forms)
    case 'form':
      return orWord(`(${forms.matches(text, expected.pattern)})`)
    case 'text':
      return text
  }
}

/** JSON that opens as it should, or one of the words, which a JSON column keeps in quotes. */
function structured(text: string, opening: string, words: readonly string[], forms: SqlForms): string {
  const said = words.map(
    (word) =>
      `WHEN ${text} IN (${literal(word, forms)}, ${literal(`"${word}"`, forms)}) THEN ${literal(word, forms)}`,
  )
  return `CASE ${[...said, `WHEN ${text} LIKE '${opening}%' AND ${forms.isJson(text)} THEN ${text}`].join(' ')} END`
}

/** Which of the two words the value at a path may be: its own, or that of what it hangs on. */
export function possibleWords(path: string, { fields }: Facts): readonly string[] {
  const field = fields.get(path)
  const steps = path.split('.')
  const above = steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('.'))
  const inherited = above.flatMap((step) => fields.get(step)?.words ?? [])
  const free = field === undefined || field.expected.kind === 'text' || field.expected.kind === 'form'
  return [...new Set([...(free ? hanging : (field.words ?? [])), ...inherited])]
}
