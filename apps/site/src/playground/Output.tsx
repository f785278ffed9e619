import { Verdict } from '../reference/Verdict.tsx'
import type { Said } from './said.ts'
import type { RunState } from './use-run.ts'
import { outcome, words } from './words.ts'

/** What code said, in its order, and how its run came out: announced once, when it is over. */
export function Output({ state }: { readonly state: RunState }) {
  return (
    <section className="output" aria-label={words.output}>
      <p className="outcome" role="status">
        {outcomeOf(state)}
      </p>
      {state.phase === 'faulty' ? (
        <ol>
          {state.faults.map((fault, index) => (
            <SaidLine key={index} said={{ kind: 'error', ...fault }} />
          ))}
        </ol>
      ) : null}
      {'said' in state && state.said.length > 0 ? (
        <ol>
          {state.said.map((said, index) => (
            <SaidLine key={index} said={said} />
          ))}
        </ol>
      ) : null}
    </section>
  )
}

function SaidLine({ said }: { readonly said: Said }) {
  return (
    <li className={`said ${said.kind}`}>
      {said.kind === 'error' ? (
        <Verdict mark="error">{words.error}</Verdict>
      ) : (
        <span className="said-as">{said.kind === 'line' ? said.level : '=>'}</span>
      )}
      <code>{said.text}</code>
      {said.kind === 'error' && isNetworkError(said.text) ? <span>{words.reachesNothing}</span> : null}
      {said.kind === 'line' || said.line === undefined ? null : (
        <span className="said-where">{words.line(said.line)}</span>
      )}
    </li>
  )
}

/** Whether an error says, as the browsers word it, that something could not be fetched. */
function isNetworkError(text: string): boolean {
  return /^TypeError: (?:Failed to fetch|NetworkError|Load failed)/.test(text)
}

function outcomeOf(state: RunState): string {
  switch (state.phase) {
    case 'untouched':
      return words.empty
    case 'running':
      return words.running
    case 'failed':
      return words.fetchFailed
    case 'faulty':
      return words.notRun
    case 'ended':
      if (state.ending.kind === 'stopped') return words.stopped
      if (state.ending.kind === 'not-started') return words.notStarted
      return outcome(state.said, state.ending)
  }
}
