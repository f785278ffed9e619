import { useCallback, useEffect, useRef, useState } from 'react'
import { type CheckFunction, domains, type ReadingTools } from '../../domains.ts'
import type { ReadPageData } from '../reference/record-data.ts'
import { useHeld, useUnsaved } from '../use-held.ts'
import { type Change, changed, noResponses, type Responses } from './responses.ts'
import { startReading } from './start-reading.ts'

/** What is done with readings, and the check of their records. */
export interface Tools extends ReadingTools {
  readonly check: CheckFunction
}

/**
 * The responses on the page: files are read in a worker, and the tools for what was read are loaded meanwhile. What was
 * under way when the page was left goes on when one comes back.
 */
export function useResponses({ domain, record }: ReadPageData) {
  const [state, setState] = useHeld<Responses>(`${domain} responses`, noResponses)
  const change = useCallback((by: Change) => setState((last) => changed(last, by)), [setState])
  const [tools, setTools] = useState<Tools>()
  const waiting = useRef(state.waiting)
  waiting.current = state.waiting
  const { isReading, round } = state
  useUnsaved(state.isUnsaved)

  useEffect(() => {
    if (!isReading) return undefined
    let isWanted = true
    const tell = (end: () => void) => () => isWanted && end()
    const order = { domain, files: waiting.current }
    const work = startReading(order, (steps) => change({ kind: 'tell', steps }))
    work.ended.then(
      tell(() => change({ kind: 'end' })),
      tell(() => change({ kind: 'break' })),
    )
    return () => {
      isWanted = false
      work.stop()
    }
  }, [change, domain, isReading, round])

  useEffect(() => {
    if (round === 0 || tools !== undefined) return
    loadTools(domain, record.id).then(
      (loaded) => setTools(loaded),
      () => change({ kind: 'refuse', says: 'The reader could not be loaded. Reload the page to try again.' }),
    )
  }, [change, domain, record.id, round, tools])

  return { state, tools, change }
}

async function loadTools(domain: string, record: string): Promise<Tools> {
  const { reads, checks } = domains.find(({ id }) => id === domain) ?? {}
  const [tools, check] = await Promise.all([reads?.tools(), checks?.[record]?.()])
  if (tools === undefined || check === undefined) throw new Error('This reference reads no such documents.')
  return { ...tools, check }
}
