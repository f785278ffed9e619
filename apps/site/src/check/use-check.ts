import { useEffect, useRef, useState } from 'react'
import { type CheckFunction, type CheckReport, domains } from '../../domains.ts'
import type { CheckStart } from '../reference/page-data.ts'
import { type Input, readInput } from './read-input.ts'

const REST = 400

/** What a live check shows. The last report stays while the text cannot be read. */
export interface CheckState {
  readonly phase: 'untouched' | 'loading' | 'failed' | 'read'
  readonly input?: Exclude<Input, { readonly kind: 'value' }>
  readonly report?: CheckReport
}

/** Checks a text once typing rests, with the package loaded when it is first needed. */
export function useCheck({ domain, record, start }: CheckStart, rules: readonly string[] | undefined) {
  const [text, setText] = useState(() => JSON.stringify(start, null, 2))
  const [state, setState] = useState<CheckState>({ phase: 'untouched' })
  const [isTouched, setTouched] = useState(false)
  const check = useRef<CheckFunction>(undefined)
  useEffect(() => {
    if (!isTouched) return
    let isCurrent = true
    const timer = setTimeout(async () => {
      const load = domains.find(({ id }) => id === domain)?.checks[record]
      if (check.current === undefined) setState({ phase: 'loading' })
      try {
        check.current ??= await load?.()
      } catch {
        if (isCurrent) setState({ phase: 'failed' })
        return
      }
      const run = check.current
      if (isCurrent && run !== undefined) setState((last) => checked(run, text, rules, last))
    }, REST)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [domain, record, rules, text, isTouched])
  const touch = () => setTouched(true)
  return { text, state, touch, setText: (value: string) => (touch(), setText(value)) }
}

function checked(
  run: CheckFunction,
  text: string,
  rules: readonly string[] | undefined,
  last: CheckState,
): CheckState {
  const input = readInput(text)
  if (input.kind === 'value') return { phase: 'read', report: reportOn(run, input.value, rules) }
  return {
    phase: 'read',
    input,
    ...(input.kind === 'unreadable' && last.report !== undefined ? { report: last.report } : {}),
  }
}

/** Examples write what the caller chooses beside the fields, as conditions see it. */
export function reportOn(
  run: CheckFunction,
  value: unknown,
  rules: readonly string[] | undefined,
): CheckReport {
  const chosen = rules === undefined ? {} : { rules }
  if (!isObject(value) || !isObject(value.options)) return run(value, chosen)
  const { options, ...record } = value
  return run(record, { ...options, ...chosen })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
