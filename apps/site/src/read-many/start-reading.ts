import { startWork, type Work } from '../worker/work.ts'
import type { ReadOrder, ReadStep, ReadTask } from './read-order.ts'

/** How long steps are gathered before the page shows them, in milliseconds. */
const PAUSE = 150

/** How many files a worker is handed at once: to hand over hundreds would hold the page up. */
const AT_ONCE = 10

/** How many steps are shown at once: to draw many rows in one go would hold the page up as well. */
const SHOWN = 15

/** Reads files in a worker; what it tells comes a few files at a time, so that the page is not drawn for each. */
export function startReading(order: ReadOrder, onSteps: (steps: readonly ReadStep[]) => void): Work {
  const steps: ReadStep[] = []
  let pause: ReturnType<typeof setTimeout> | undefined
  const show = (most: number) => {
    clearTimeout(pause)
    pause = undefined
    if (steps.length > 0) onSteps(steps.splice(0, most))
    if (steps.length > 0) pause = setTimeout(show, 0, SHOWN)
  }
  const showAll = async () => {
    for (; steps.length > 0; await nextTask()) show(SHOWN)
  }
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })
  const work = startWork<ReadTask>(worker, portionsOf(order), (step) => {
    steps.push(step)
    pause ??= setTimeout(show, PAUSE, SHOWN)
  })
  const stop = () => {
    show(Infinity)
    work.stop()
  }
  return { ended: work.ended.finally(showAll), stop }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}

function* portionsOf({ domain, files }: ReadOrder): Generator<ReadOrder> {
  for (let place = 0; place < files.length; place += AT_ONCE)
    yield { domain, files: files.slice(place, place + AT_ONCE) }
}
