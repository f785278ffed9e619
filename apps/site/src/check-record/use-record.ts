import { useEffect, useMemo, useRef, useState } from 'react'
import { type CheckFunction, domains } from '../../domains.ts'
import { readInput } from '../check/read-input.ts'
import { useCheck } from '../check/use-check.ts'
import { useHeld } from '../use-held.ts'
import type { CheckRecordPageData } from '../reference/check-data.ts'
import { openQuestions, withAnswer } from './one-more-answer.ts'
import { pruned } from './pruned.ts'

/** One record, as questions and as JSON: what is said in one is said in the other, and checked once answering rests. */
export function useRecord({ check, fields }: CheckRecordPageData) {
  const { text, state, touch, setText } = useCheck(check, undefined)
  const run = useCheckFunction(check.domain, check.record)
  const record = useLastRecord(text)
  const [held, hold] = useHeld<string | undefined>(`${check.domain} ${check.record}`, undefined)
  // The check begins with the page, so that the questions show what the rules ask; who comes back goes on.
  useEffect(() => (held === undefined ? touch() : setText(held)), [])
  useEffect(() => hold(text), [text])
  const questions = useMemo(() => {
    const { report } = state
    return run === undefined || report === undefined ? [] : openQuestions(run, record, report, fields)
  }, [run, state])
  const write = (next: object) => {
    if (JSON.stringify(next) !== JSON.stringify(pruned(record, fields)))
      setText(JSON.stringify(next, null, 2))
  }
  const answer = (path: string, value: unknown) => write(withAnswer(record, path, value))
  return { text, state, record, questions, setText, write, answer }
}

/** The last text that was a record; a text that cannot be read changes no answer. */
function useLastRecord(text: string): object {
  const last = useRef<object>({})
  return useMemo(() => {
    const input = readInput(text)
    const value = input.kind === 'value' ? input.value : input.kind === 'empty' ? {} : undefined
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) last.current = value
    return last.current
  }, [text])
}

function useCheckFunction(domain: string, record: string): CheckFunction | undefined {
  const [run, setRun] = useState<CheckFunction>()
  useEffect(() => {
    const load = domains.find(({ id }) => id === domain)?.checks[record]
    load?.().then(
      (check) => setRun(() => check),
      // The check itself says that it could not be loaded.
      () => undefined,
    )
  }, [domain, record])
  return run
}
