import type { ModuleText } from './module-text.ts'
import { type Program, SHOW } from './program.ts'
import type { Message, Said } from './said.ts'
import { LATEST_FAILURE, LONGEST_SAID, MOST_SAID } from './sandbox-limits.ts'
import { shown } from './shown.ts'

// Runs in a worker of a frame that has no origin and whose policy lets nothing out. All it can do is say something.

addEventListener(
  'message',
  ({ data, ports: [port] }: MessageEvent<Program>) => {
    if (port !== undefined) void run(data, port)
  },
  { once: true },
)

async function run({ modules, code }: Program, port: MessagePort): Promise<void> {
  // Taken now: the code may put something else in its place.
  const tell: (message: Message) => void = port.postMessage.bind(port)
  const wait = setTimeout
  let count = 0
  const say = (said: Said) => {
    count += 1
    if (count <= MOST_SAID) tell({ kind: 'said', said: { ...said, text: said.text.slice(0, LONGEST_SAID) } })
  }
  const linked = linkedModules(modules)
  const own = addressOf(code, linked)
  const fail = (error: unknown) => say({ kind: 'error', ...placeOf(error, own), text: inWords(error) })
  listen(say, fail)
  const now = performance.now.bind(performance)
  let startedAt = now()
  try {
    for (const name of code.filter((_, index) => index % 2 === 1)) await import(linked.get(name) ?? name)
    // Time counts from when the packages are there.
    tell({ kind: 'started' })
    startedAt = now()
    await import(own)
  } catch (error) {
    fail(error)
  }
  const milliseconds = now() - startedAt
  // What was promised and not awaited may still fail.
  wait(() => tell({ kind: 'ended', leftOut: Math.max(0, count - MOST_SAID), milliseconds }), LATEST_FAILURE)
}

/** Lets the code speak: its values, its console, and errors that nobody caught. */
function listen(say: (said: Said) => void, fail: (error: unknown) => void): void {
  const show = async (line: number, promised: unknown, isSaid: boolean) => {
    try {
      const value = await promised
      if (value !== undefined || isSaid) say({ kind: 'value', line, text: shown(value) })
    } catch (error) {
      say({ kind: 'error', line, text: inWords(error) })
    }
  }
  Object.assign(globalThis, { [SHOW]: show })
  const speak =
    (level: 'log' | 'warn' | 'error') =>
    (...values: readonly unknown[]) =>
      say({
        kind: 'line',
        level,
        text: values.map((value) => (typeof value === 'string' ? value : shown(value))).join(' '),
      })
  const log = speak('log')
  Object.assign(console, {
    log,
    info: log,
    debug: log,
    table: log,
    dir: log,
    warn: speak('warn'),
    error: speak('error'),
  })
  addEventListener('error', (event) => (event.preventDefault(), fail(event.error ?? event.message)))
  addEventListener('unhandledrejection', (event) => (event.preventDefault(), fail(event.reason)))
}

function linkedModules(modules: Program['modules']): ReadonlyMap<string, string> {
  const linked = new Map<string, string>()
  for (const [name, text] of modules) linked.set(name, addressOf(text, linked))
  return linked
}

/** A module under an address of its own, its imports pointed at the addresses of what it imports. */
function addressOf(text: ModuleText, linked: ReadonlyMap<string, string>): string {
  const parts = text.map((part, index) => (index % 2 === 0 ? part : (linked.get(part) ?? part)))
  return URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }))
}

function placeOf(error: unknown, own: string): { readonly line?: number } {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const line = stack.split(`${own}:`)[1]?.match(/^\d+/)?.[0]
  return line === undefined ? {} : { line: Number(line) }
}

function inWords(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : shown(error)
}
