import type { Finding } from '@ssi/rules'
import { ageOn, isDay } from './calendar.ts'

/** Input in which the date of birth and the age say the same, and what was found where they did not. */
export interface OneAge {
  readonly input: unknown
  /** Nobody is asked for a date of birth beside the age that is given; that says nothing of the date itself. */
  readonly birthIsSpared?: true
  readonly findings: readonly Finding<'ages-disagree'>[]
}

/**
 * The date of birth and the age at the start are two statements of one fact. Where one is given, it stands for the
 * other; where they disagree, the age is set aside and so unknown.
 *
 * This is the one place where an answer can overturn what was firm before: no condition could say so.
 */
export function withOneAge(input: unknown): OneAge {
  if (Object.prototype.toString.call(input) !== '[object Object]') return { input, findings: [] }
  try {
    return reconciled(input as Readonly<Record<string, unknown>>)
  } catch {
    // Input whose own properties cannot be read: the check itself says so.
    return { input, findings: [] }
  }
}

function reconciled(input: Readonly<Record<string, unknown>>): OneAge {
  const born = own(input, 'dateOfBirth')
  const start = own(input, 'start')
  const age = own(input, 'ageAtStart')
  const isAge = typeof age === 'number' && Number.isSafeInteger(age) && age >= 0
  if (born === undefined && isAge)
    return { input: { ...input, dateOfBirth: 'none' }, birthIsSpared: true, findings: [] }
  if (!isDay(born) || !isDay(start) || start < born) return { input, findings: [] }
  const byBirth = ageOn(start, born)
  if (age === undefined) return { input: { ...input, ageAtStart: byBirth }, findings: [] }
  if (!isAge || age === byBirth) return { input, findings: [] }
  return { input: { ...input, ageAtStart: null }, findings: [disagreement(age, born, start, byBirth)] }
}

/** A field of the input; undefined where it is unknown. */
function own(input: Readonly<Record<string, unknown>>, name: string): unknown {
  const value = Object.hasOwn(input, name) ? input[name] : undefined
  return value === null || value === '' ? undefined : value
}

function disagreement(age: number, born: string, start: string, byBirth: number): Finding<'ages-disagree'> {
  return {
    code: 'ages-disagree',
    severity: 'error',
    rules: [],
    basis: 'derived',
    paths: ['ageAtStart', 'dateOfBirth', 'start'],
    labels: [{ en: 'age at the start' }, { en: 'date of birth' }, { en: 'intervention start' }],
    found: [age, born, start],
    says: {
      en: `By the date of birth the age at the start is ${byBirth}, not ${age}.`,
      nl: `Volgens de geboortedatum is de leeftijd bij de start ${byBirth}, niet ${age}.`,
    },
    advice: {
      en: 'Correct whichever is wrong; until then the age counts as unknown.',
      nl: 'Verbeter wat niet klopt; tot dan geldt de leeftijd als niet bekend.',
    },
  }
}
