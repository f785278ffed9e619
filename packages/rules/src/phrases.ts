import type { Language } from '@ssi/taxonomy'
import { listed } from './sentences.ts'

/** The phrases of a condition in one language; `yes` is false where the phrase is negated. */
export interface Phrases {
  readonly field: (label: string) => string
  readonly answer: (label: string) => string
  readonly within: Readonly<Record<'field' | 'answer', (field: string, group: string) => string>>
  readonly is: (field: string, value: string, yes: boolean) => string
  readonly stated: (field: string, yes: boolean) => string
  readonly oneOf: (field: string, values: readonly string[], yes: boolean) => string
  readonly present: (field: string, yes: boolean) => string
  readonly sameAs: (field: string, other: string, yes: boolean) => string
  readonly before: (field: string, other: string, yes: boolean) => string
  readonly notAfter: (field: string, other: string, yes: boolean) => string
  readonly atLeast: (field: string, limit: string, yes: boolean) => string
  readonly atMost: (field: string, limit: string, yes: boolean) => string
  /** The other side of an order, where nothing can be none. */
  readonly beyond: Readonly<
    Record<'before' | 'notAfter' | 'atLeast' | 'atMost', (field: string, bound: string) => string>
  >
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

/** Labels that are a clause take no article. */
const CLAUSE = /^(?:what|which|who|whom|whose|whether|where|when|how|why)\b/i

/** Every phrase, by language. */
export const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    field: (label) => (CLAUSE.test(label) ? label : `the ${label}`),
    answer: (label) => `the answer to “${label}”`,
    within: {
      field: (field, group) => `${field} of ${group}`,
      answer: (answer, group) => `${answer} for ${group}`,
    },
    is: (field, value, yes) => `${field} ${yes ? 'is' : 'is not'} ${value}`,
    stated: (field, yes) => `the document ${yes ? 'states' : 'does not state'} ${field}`,
    oneOf: (field, values, yes) =>
      values.length === 2
        ? `${field} is ${yes ? 'either' : 'neither'} ${listed(values, yes ? 'or' : 'nor')}`
        : `${field} ${yes ? 'is one of' : 'is none of'} ${listed(values, 'or')}`,
    present: (field, yes) => (yes ? `there is an entry for ${field}` : `none is recorded for ${field}`),
    sameAs: (field, other, yes) => `${field} ${yes ? 'is the same as' : 'is not the same as'} ${other}`,
    before: (field, other, yes) => `${field} ${yes ? 'is before' : 'is not before'} ${other}`,
    notAfter: (field, other, yes) => `${field} ${yes ? 'is no later than' : 'is not on or before'} ${other}`,
    atLeast: (field, limit, yes) => `${field} ${yes ? 'is at least' : 'is not at least'} ${limit}`,
    atMost: (field, limit, yes) => `${field} ${yes ? 'is at most' : 'is not at most'} ${limit}`,
    beyond: {
      before: (field, other) => `${field} is on or after ${other}`,
      notAfter: (field, other) => `${field} is later than ${other}`,
      atLeast: (field, limit) => `${field} is less than ${limit}`,
      atMost: (field, limit) => `${field} is more than ${limit}`,
    },
    includesAll: (field, values, yes) =>
      `${listed(values, 'and')} are ${yes ? '' : 'not '}${values.length === 2 ? 'both' : 'all'} in ${field}`,
    includesAny: (field, values, yes) =>
      `${yes ? 'at least one' : 'none'} of ${listed(values, 'and')} is in ${field}`,
    includes: (field, value, yes) => `${value} ${yes ? 'is' : 'is not'} in ${field}`,
    every: (item, condition) => `for every ${item}, ${condition}`,
    some: (item, condition) => `for at least one ${item}, ${condition}`,
    implies: (when, holds) => `if ${when}, then ${holds}`,
    and: (parts) => parts.join(' and '),
    or: (parts) => parts.join(' or '),
    always: 'always',
    never: 'never',
    count: (label) => `the number of entries in ${CLAUSE.test(label) ? label : `the ${label}`}`,
    yes: 'yes',
    no: 'no',
    applies: (when) => `Applies when ${when}.`,
    met: (holds) => `Met when ${holds}.`,
  },
  nl: {
    field: (label) => label,
    answer: (label) => `het antwoord op “${label}”`,
    within: {
      field: (field, group) => `${field} van ${group}`,
      answer: (answer, group) => `${answer} voor ${group}`,
    },
    is: (field, value, yes) => `${field} ${yes ? 'is' : 'is niet'} ${value}`,
    stated: (field, yes) => `het document noemt ${field} ${yes ? 'wel' : 'niet'}`,
    oneOf: (field, values, yes) => `${field} ${yes ? 'is een van' : 'is geen van'} ${listed(values, 'of')}`,
    present: (field, yes) => (yes ? `bij ${field} staat iets` : `bij ${field} staat dat er geen is`),
    sameAs: (field, other, yes) => `${field} ${yes ? 'is gelijk aan' : 'is niet gelijk aan'} ${other}`,
    before: (field, other, yes) => `${field} ${yes ? 'ligt vóór' : 'ligt niet vóór'} ${other}`,
    notAfter: (field, other, yes) =>
      `${field} ${yes ? 'ligt niet later dan' : 'ligt niet op of vóór'} ${other}`,
    atLeast: (field, limit, yes) => `${field} ${yes ? 'is minstens' : 'is niet minstens'} ${limit}`,
    atMost: (field, limit, yes) => `${field} ${yes ? 'is hoogstens' : 'is niet hoogstens'} ${limit}`,
    beyond: {
      before: (field, other) => `${field} ligt op of na ${other}`,
      notAfter: (field, other) => `${field} ligt later dan ${other}`,
      atLeast: (field, limit) => `${field} is minder dan ${limit}`,
      atMost: (field, limit) => `${field} is meer dan ${limit}`,
    },
    includesAll: (field, values, yes) =>
      `${listed(values, 'en')} staan ${yes ? 'alle' : 'niet alle'} bij ${field}`,
    includesAny: (field, values, yes) =>
      `${yes ? 'minstens één' : 'geen'} van ${listed(values, 'en')} staat bij ${field}`,
    includes: (field, value, yes) => `${value} staat ${yes ? 'wel' : 'niet'} bij ${field}`,
    every: (item, condition) => `voor elk (${item}) geldt: ${condition}`,
    some: (item, condition) => `voor minstens één (${item}) geldt: ${condition}`,
    implies: (when, holds) => `als ${when}, dan geldt: ${holds}`,
    and: (parts) => parts.join(' en '),
    or: (parts) => parts.join(' of '),
    always: 'altijd',
    never: 'nooit',
    count: (label) => `aantal in ${label}`,
    yes: 'ja',
    no: 'nee',
    applies: (when) => `Van toepassing als geldt: ${when}.`,
    met: (holds) => `Voldaan als geldt: ${holds}.`,
  },
}
