import type { Program } from './program.ts'
import type { Ending, Message, Said } from './said.ts'
import { LONGEST_RUN, LONGEST_START } from './sandbox-limits.ts'
import { playgroundAddress } from './shipped.ts'

/** Code that runs beside the page. */
export interface Run {
  readonly ended: Promise<Ending>
  readonly stop: () => void
}

/**
 * Runs a program in a sandbox of its own: a frame without an origin, under a policy that lets nothing out, and in it a
 * worker, so that code which does not end holds up nobody. The sandbox is thrown away with the run.
 */
export function runInSandbox(program: Program, onSaid: (said: Said) => void): Run {
  const { promise, resolve } = Promise.withResolvers<Ending>()
  const { port1: port, port2 } = new MessageChannel()
  const frame = sandboxFrame()
  const end = (ending: Ending) => {
    clearTimeout(timer)
    port.close()
    frame.remove()
    resolve(ending)
  }
  let timer = setTimeout(() => end({ kind: 'not-started' }), LONGEST_START)
  port.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'said') return onSaid(data.said)
    if (data.kind === 'ended') {
      return end(data)
    }
    clearTimeout(timer)
    timer = setTimeout(() => end({ kind: 'stopped' }), LONGEST_RUN)
  })
  port.start()
  // A frame without an origin can only be addressed as anybody; it is the page's own.
  frame.addEventListener('load', () => frame.contentWindow?.postMessage(program, '*', [port2]), {
    once: true,
  })
  document.body.append(frame)
  return { ended: promise, stop: () => end({ kind: 'stopped' }) }
}

function sandboxFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.title = ''
  frame.hidden = true
  frame.src = playgroundAddress.sandbox
  return frame
}
