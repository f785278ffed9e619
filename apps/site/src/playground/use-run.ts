import { useCallback, useEffect, useRef, useState } from 'react'
import type { Fault } from './fault.ts'
import type { Ending, Said } from './said.ts'
import type { Run } from './sandbox.ts'

/** How the running of code stands. */
export type RunState =
  | { readonly phase: 'untouched' }
  | { readonly phase: 'running'; readonly said: readonly Said[] }
  | { readonly phase: 'ended'; readonly said: readonly Said[]; readonly ending: Ending }
  /** The code cannot be run as it stands. */
  | { readonly phase: 'faulty'; readonly faults: readonly Fault[] }
  /** What running needs could not be loaded. */
  | { readonly phase: 'failed' }

/** What can be done about running. */
export interface Runner {
  readonly state: RunState
  readonly run: (code: string) => Promise<void>
  /** Ends what runs, and forgets what was said. */
  readonly clear: () => void
}

/** Runs code, with everything that takes loaded when it is first run. A new run ends the one before. */
export function useRun(): Runner {
  const [state, setState] = useState<RunState>({ phase: 'untouched' })
  const latest = useRef<{ run?: Run }>({})
  const begin = useCallback(() => {
    latest.current.run?.stop()
    return (latest.current = {})
  }, [])
  useEffect(() => () => void begin(), [begin])
  const run = useCallback(
    async (code: string) => {
      const own: { run?: Run } = begin()
      const set = (next: (last: RunState) => RunState) => {
        if (latest.current === own) setState(next)
      }
      setState({ phase: 'running', said: [] })
      try {
        const { startRun } = await import('./start-run.ts')
        const started = await startRun(code, (said) => set((last) => withSaid(last, said)))
        if (started.kind === 'faulty') return set(() => ({ phase: 'faulty', faults: started.faults }))
        if (latest.current !== own) return started.run.stop()
        own.run = started.run
        const ending = await own.run.ended
        set((last) => ({ phase: 'ended', said: saidIn(last), ending }))
      } catch {
        set(() => ({ phase: 'failed' }))
      }
    },
    [begin],
  )
  const clear = useCallback(() => {
    begin()
    setState({ phase: 'untouched' })
  }, [begin])
  return { state, run, clear }
}

function saidIn(state: RunState): readonly Said[] {
  return 'said' in state ? state.said : []
}

function withSaid(state: RunState, said: Said): RunState {
  return { phase: 'running', said: [...saidIn(state), said] }
}
