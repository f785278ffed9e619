import type { Language } from '@ssi/taxonomy'

/** The phrases of a condition in one language; `yes` is false where the phrase is negated. */
export interface Phrases {
  readonly field: (label: string) => string
  readonly answer: (label: string) => string
  readonly within: (field: string, item: string) => string
  readonly is: (field: string, value: string, yes: boolean) => string
  readonly stated: (field: string, yes: boolean) => string
  readonly oneOf: (field: string, values: readonly string[], yes: boolean) => string
  readonly present: (field: string, yes: boolean) => string
  readonly sameAs: (field: string, other: string, yes: boolean) => string
  readonly before: (field: string, other: string, yes: boolean) => string
  readonly notAfter: (field: string, other: string, yes: boolean) => string
  readonly atLeast: (field: string, limit: string, yes: boolean) => string
  readonly atMost: (field: string, limit: string, yes: boolean) => string
  readonly includesAll: (field: string, values: readonly string[], yes: boolean) => string
  readonly includesAny: (field: string, values: readonly string[], yes: boolean) => string
  readonly includes: (field: string, value: string, yes: boolean) => string
  readonly every: (item: string, condition: string) => string
  readonly some: (item: string, condition: string) => string
  readonly implies: (when: string, holds: string) => string
  readonly and: (parts: readonly string[]) => string
  readonly or: (parts: readonly string[]) => string
  readonly always: string
  readonly never: string
  readonly count: (label: string) => string
  readonly yes: string
  readonly no: string
  readonly applies: (when: string) => string
  readonly met: (holds: string) => string
}

/** Every phrase, by language. */
export const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    field: (label) => `the ${label}`,
    within: (field, item) => `${field} of the ${item}`,
    is: (field, value, yes) => `${field} ${yes ? 'is' : 'is not'} ${value}`,
    answer: (label) => `the answer to “${label}”`,
    stated: (field, yes) => `the document ${yes ? 'states' : 'does not state'} ${field}`,
    oneOf: (field, values, yes) => `${field} ${yes ? 'is one of' : 'is none of'} ${values.join(', ')}`,
    present: (field, yes) => `there is ${yes ? 'an entry' : 'no entry'} for ${field}`,
    sameAs: (field, other, yes) => `${field} ${yes ? 'is the same as' : 'is not the same as'} ${other}`,
    before: (field, other, yes) => `${field} ${yes ? 'is before' : 'is not before'} ${other}`,
    notAfter: (field, other, yes) => `${field} ${yes ? 'is no later than' : 'is not on or before'} ${other}`,
    atLeast: (field, limit, yes) => `${field} ${yes ? 'is at least' : 'is not at least'} ${limit}`,
    atMost: (field, limit, yes) => `${field} ${yes ? 'is at most' : 'is not at most'} ${limit}`,
    includesAll: (field, values, yes) =>
      `${yes ? 'each' : 'not each'} of ${values.join(', ')} is in ${field}`,
    includesAny: (field, values, yes) =>
      `${yes ? 'at least one' : 'none'} of ${values.join(', ')} is in ${field}`,
    includes: (field, value, yes) => `${value} ${yes ? 'is' : 'is not'} in ${field}`,
    every: (item, condition) => `for every ${item}, ${condition}`,
    some: (item, condition) => `for at least one ${item}, ${condition}`,
    implies: (when, holds) => `if ${when}, then ${holds}`,
    and: (parts) => parts.join(' and '),
    or: (parts) => parts.join(' or '),
    always: 'always',
    never: 'never',
    count: (label) => `number of entries in the ${label}`,
    yes: 'yes',
    no: 'no',
    applies: (when) => `Applies when ${when}.`,
    met: (holds) => `Met when ${holds}.`,
  },
  nl: {
    field: (label) => label,
    within: (field, item) => `${field} van ${item}`,
    is: (field, value, yes) => `${field} ${yes ? 'is' : 'is niet'} ${value}`,
    answer: (label) => `het antwoord op “${label}”`,
    stated: (field, yes) => `het document noemt ${field} ${yes ? 'wel' : 'niet'}`,
    oneOf: (field, values, yes) => `${field} ${yes ? 'is een van' : 'is geen van'} ${values.join(', ')}`,
    present: (field, yes) => `bij ${field} staat ${yes ? 'iets' : 'niets'}`,
    sameAs: (field, other, yes) => `${field} ${yes ? 'is gelijk aan' : 'is niet gelijk aan'} ${other}`,
    before: (field, other, yes) => `${field} ${yes ? 'ligt vóór' : 'ligt niet vóór'} ${other}`,
    notAfter: (field, other, yes) =>
      `${field} ${yes ? 'ligt niet later dan' : 'ligt niet op of vóór'} ${other}`,
    atLeast: (field, limit, yes) => `${field} ${yes ? 'is minstens' : 'is niet minstens'} ${limit}`,
    atMost: (field, limit, yes) => `${field} ${yes ? 'is hoogstens' : 'is niet hoogstens'} ${limit}`,
    includesAll: (field, values, yes) =>
      `${yes ? 'elk' : 'niet elk'} van ${values.join(', ')} staat bij ${field}`,
    includesAny: (field, values, yes) =>
      `${yes ? 'minstens één' : 'geen'} van ${values.join(', ')} staat bij ${field}`,
    includes: (field, value, yes) => `${value} staat ${yes ? 'wel' : 'niet'} bij ${field}`,
    every: (item, condition) => `voor elk (${item}) geldt: ${condition}`,
    some: (item, condition) => `voor minstens één (${item}) geldt: ${condition}`,
    implies: (when, holds) => `als ${when}, dan ${holds}`,
    and: (parts) => parts.join(' en '),
    or: (parts) => parts.join(' of '),
    always: 'altijd',
    never: 'nooit',
    count: (label) => `aantal in ${label}`,
    yes: 'ja',
    no: 'nee',
    applies: (when) => `Van toepassing als ${when}.`,
    met: (holds) => `Voldaan als ${holds}.`,
  },
}
