import { useHistory } from '@docusaurus/router'
import { useEffect, useReducer, useRef, useState } from 'react'
import { type CheckFunction, domains, type ReadingTools } from '../../domains.ts'
import type { ReadPageData } from '../reference/record-data.ts'
import { changed, noResponses } from './responses.ts'
import { startReading } from './start-reading.ts'

/** What is done with readings, and the check of their records. */
export interface Tools extends ReadingTools {
  readonly check: CheckFunction
}

const UNSAVED = 'There are decisions that are not saved. Leave this page, and lose them?'

/** The responses on the page: files are read in a worker, and the tools for what was read are loaded meanwhile. */
export function useResponses({ domain, record }: ReadPageData) {
  const [state, change] = useReducer(changed, noResponses)
  const [tools, setTools] = useState<Tools>()
  const waiting = useRef(state.waiting)
  waiting.current = state.waiting
  const { isReading, round, isUnsaved } = state
  const history = useHistory()

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
  }, [domain, isReading, round])

  useEffect(() => {
    if (round === 0 || tools !== undefined) return
    loadTools(domain, record.id).then(
      (loaded) => setTools(loaded),
      () => change({ kind: 'refuse', says: 'The reader could not be loaded. Reload the page to try again.' }),
    )
  }, [domain, record.id, round, tools])

  useEffect(() => {
    if (!isUnsaved) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    const unblock = history.block((to) => (to.pathname === location.pathname ? undefined : UNSAVED))
    return () => {
      removeEventListener('beforeunload', warn)
      unblock()
    }
  }, [history, isUnsaved])

  return { state, tools, change }
}

async function loadTools(domain: string, record: string): Promise<Tools> {
  const { reads, checks } = domains.find(({ id }) => id === domain) ?? {}
  const [tools, check] = await Promise.all([reads?.tools(), checks?.[record]?.()])
  if (tools === undefined || check === undefined) throw new Error('This reference reads no such documents.')
  return { ...tools, check }
}
