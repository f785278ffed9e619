/** What a worker is for: the orders it takes, and the steps it tells. */
export interface Task {
  readonly order: unknown
  readonly step: unknown
}

/** What a worker tells. */
export type Message<T extends Task> =
  | { readonly kind: 'step'; readonly step: T['step'] }
  | { readonly kind: 'end' }
  | { readonly kind: 'fault'; readonly says: string }

/** Work that goes on beside the page. */
export interface Work {
  /** Fulfilled when the work has ended or was stopped; rejected with what went wrong. */
  readonly ended: Promise<void>
  readonly stop: () => void
}

/** Gives a worker its orders, each when the one before is done, and hears its steps; the worker is ended with the work. */
export function startWork<T extends Task>(
  worker: Worker,
  orders: Iterable<T['order']>,
  onStep: (step: T['step']) => void,
): Work {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const left = orders[Symbol.iterator]()
  const end = (settle: () => void) => {
    worker.terminate()
    settle()
  }
  const goOn = () => {
    const { value, done } = left.next()
    if (done) end(resolve)
    else worker.postMessage(value, {})
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Message<T>>) => {
    if (data.kind === 'step') onStep(data.step)
    else if (data.kind === 'end') goOn()
    else end(() => reject(new Error(data.says)))
  })
  worker.addEventListener('error', (event) => end(() => reject(new Error(event.message))))
  goOn()
  return { ended: promise, stop: () => end(resolve) }
}
