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
  const stop = () => latest.current.run?.stop()
  useEffect(() => stop, [])
  const run = useCallback(async (code: string) => {
    stop()
    const own: { run?: Run } = {}
    latest.current = own
    const set = (next: RunState | ((last: RunState) => RunState)) => {
      if (latest.current === own) setState(next)
    }
    set({ phase: 'running', said: [] })
    try {
      const [{ prepare }, { programOf, shippedModules }, { runInSandbox }] = await Promise.all([
        import('./prepare.ts'),
        import('./shipped-files.ts'),
        import('./sandbox.ts'),
      ])
      const prepared = prepare(code, await shippedModules())
      if (prepared.kind === 'faulty') return set({ phase: 'faulty', faults: prepared.faults })
      const program = await programOf(prepared.text, prepared.modules)
      if (latest.current !== own) return
      own.run = runInSandbox(program, (said) => set((last) => withSaid(last, said)))
      const ending = await own.run.ended
      set((last) => ({ phase: 'ended', said: saidIn(last), ending }))
    } catch {
      set({ phase: 'failed' })
    }
  }, [])
  const clear = useCallback(() => {
    stop()
    latest.current = {}
    setState({ phase: 'untouched' })
  }, [])
  return { state, run, clear }
}

function saidIn(state: RunState): readonly Said[] {
  return 'said' in state ? state.said : []
}

function withSaid(state: RunState, said: Said): RunState {
  return { phase: 'running', said: [...saidIn(state), said] }
}
