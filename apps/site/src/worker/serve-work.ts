import type { Message, Task } from './work.ts'

/** What a worker sees of itself. */
interface WorkerScope {
  readonly addEventListener: (type: 'message', listen: (event: MessageEvent) => void) => void
  readonly postMessage: (message: unknown, options?: object) => void
}

/**
 * Does orders in a worker, one at a time, and tells each step as it is reached. A worker that is no longer wanted is ended from
 * outside, so that nothing has to ask whether it goes on.
 */
export function serveWork<T extends Task>(work: (order: T['order']) => AsyncIterable<T['step']>): void {
  const scope = globalThis as unknown as WorkerScope
  const tell = (message: Message<T>) => scope.postMessage(message, {})
  const answer = async (order: T['order']) => {
    try {
      for await (const step of work(order)) tell({ kind: 'step', step })
      tell({ kind: 'end' })
    } catch (error) {
      tell({ kind: 'fault', says: error instanceof Error ? error.message : String(error) })
    }
  }
  scope.addEventListener('message', ({ data }) => void answer(data))
}
