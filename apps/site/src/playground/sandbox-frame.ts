import type { Program } from './program.ts'

// The whole script of the sandbox's page: it starts a worker of the one program that it is given. It works in a frame
// without an origin only, so that whoever opens the page in another way runs nothing in the site's own origin.
if (globalThis.origin === 'null') {
  addEventListener('message', ({ source, data, ports }: MessageEvent<Program>) => {
    if (source !== parent) return
    const text = new Blob([data.worker], { type: 'text/javascript' })
    new Worker(URL.createObjectURL(text)).postMessage(data, [...ports])
  })
}
