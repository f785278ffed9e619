import { readResponse } from '@ssi/foi'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ReadOrder, ReadStep } from '../src/read-many/read-order.ts'
import { startReading } from '../src/read-many/start-reading.ts'

const reading = readResponse('')

/** A worker that tells one step for each file, all at once, and ends unless it is told to hang. */
class Told extends EventTarget {
  static readonly portions: number[] = []
  static hangs = false
  terminate(): void {}
  postMessage({ files }: ReadOrder): void {
    Told.portions.push(files.length)
    const tell = (data: unknown) => this.dispatchEvent(new MessageEvent('message', { data }))
    queueMicrotask(() => {
      for (const { name } of files) {
        const step: ReadStep = { responses: [{ name, reading }], findings: [], isLast: true }
        tell({ kind: 'step', step })
      }
      if (!Told.hangs) tell({ kind: 'end' })
    })
  }
}

function start(files: number) {
  vi.stubGlobal('Worker', Told)
  const shown: number[] = []
  const given = Array.from({ length: files }, (_, place) => ({ name: `${place}`, file: new Blob([]) }))
  const work = startReading({ domain: 'foi', files: given }, (steps) => shown.push(steps.length))
  return { ...work, shown }
}

describe('startReading', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    Told.portions.length = 0
    Told.hangs = false
  })

  it('hands over a few files at a time, and shows a few at a time, all of them before it ends', async () => {
    const { ended, shown } = start(37)
    await ended
    expect(Told.portions).toEqual([10, 10, 10, 7])
    expect(shown).toEqual([15, 15, 7])
  })

  it('shows at once all that was told before it is stopped, and nothing after', async () => {
    Told.hangs = true
    const { ended, stop, shown } = start(37)
    await Promise.resolve()
    stop()
    await ended
    expect(shown).toEqual([10])
  })
})
