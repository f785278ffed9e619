import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'

/** A registry of one's own on this machine. */
export interface LocalRegistry {
  /** With a slash at its end, as package managers want it. */
  readonly address: string
  readonly stop: () => Promise<void>
}

/** Starts a registry on a free port of loopback, in a process of its own; what it is given stays in the folder. */
export async function startRegistry(folder: string): Promise<LocalRegistry> {
  const server = spawn(process.execPath, [resolve(import.meta.dirname, 'registry-server.ts'), folder, '0'], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return
    server.kill()
    await once(server, 'exit')
  }
  for await (const line of createInterface({ input: server.stdout ?? Readable.from([]) })) {
    if (isLocal(line)) return { address: line, stop }
  }
  throw new Error('The registry on this machine did not start.')
}

/** Whether an address leads to this machine and no other. */
export function isLocal(address: string): boolean {
  return URL.canParse(address) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname)
}
