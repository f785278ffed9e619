import { type ConditionData, describe, type DescribedFields, needs, not } from '@ssi/rules'
import type { Language } from '@ssi/taxonomy'
import type { ConditionText, ConditionWords } from '../../src/reference/page-data.ts'
import { asInDictionary } from './reference.ts'

/** The longest condition that still reads well as one sentence. */
const ONE_SENTENCE = 120

/** A condition in words, in every language that all of its fields are in. */
export function conditionText(condition: ConditionData, fields: DescribedFields): ConditionText {
  const english = { en: conditionWords(condition, fields) }
  return isDutch(condition, fields) ? { ...english, nl: conditionWords(condition, fields, 'nl') } : english
}

/** A condition in words: a sentence, or a list of what has to hold where a sentence would be long. */
export function conditionWords(
  condition: ConditionData,
  fields: DescribedFields,
  language: Language = 'en',
): ConditionWords {
  const words = describe(condition, fields, { language })
  const parts = partsOf(condition, true)
  if (words.length <= ONE_SENTENCE || parts === undefined) return words
  return { ...parts, parts: parts.parts.map((part) => conditionWords(part, fields, language)) }
}

/** Whether the labels of all fields that a condition looks at are in Dutch. */
function isDutch(condition: ConditionData, fields: DescribedFields): boolean {
  return needs(condition).every((path) => {
    const field = fields.find((one) => one.path === asInDictionary(path))
    return field?.label.nl !== undefined
  })
}

interface Parts {
  readonly join: 'and' | 'or'
  readonly parts: readonly ConditionData[]
}

/** What is joined in a condition, each part once, joins of the same kind within it included; a negation is pushed inwards. */
function partsOf(condition: ConditionData, yes: boolean): Parts | undefined {
  if (condition.op === 'not') return partsOf(condition.condition, !yes)
  if (condition.op === 'every' || condition.op === 'some') return partsOfEach(condition, yes)
  if (condition.op !== 'all' && condition.op !== 'any') return undefined
  const join = (condition.op === 'all') === yes ? 'and' : 'or'
  const parts = condition.conditions.flatMap((part): readonly ConditionData[] => {
    const within = partsOf(part, yes)
    if (within?.join === join) return within.parts
    return [yes ? part : not(part)]
  })
  const once = [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()]
  return once.length > 1 ? { join, parts: once } : undefined
}

type Quantifier = Extract<ConditionData, { readonly op: 'every' | 'some' }>

/** What holds all of for every item is each of it for every item; and any of it for some item, each for some. */
function partsOfEach(condition: Quantifier, yes: boolean): Parts | undefined {
  const join = (condition.op === 'every') === yes ? 'and' : 'or'
  const within = partsOf(condition.condition, yes)
  if (within?.join !== join) return undefined
  const each = (part: ConditionData): ConditionData =>
    yes ? { ...condition, condition: part } : not({ ...condition, condition: not(part) })
  return { join, parts: within.parts.map(each) }
}
