import { once } from 'node:events'
import { createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A door before a registry that lets one package in, and leaves the others standing. */
export interface NarrowDoor {
  readonly address: string
  /** Kept when one package is in. */
  readonly oneIsIn: Promise<void>
  readonly close: () => void
}

/** Opens such a door on loopback. */
export async function narrowDoor(registry: string): Promise<NarrowDoor> {
  let isIn = (): void => undefined
  const oneIsIn = new Promise<void>((resolve) => {
    isIn = resolve
  })
  let came = 0
  const server = createServer((request, response) => {
    const isGiven = request.method === 'PUT'
    if (isGiven) came += 1
    if (isGiven && came > 1) return
    passOn(registry, request, response)
    if (isGiven) response.on('finish', () => isIn())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, oneIsIn, close }
}

function passOn(registry: string, request: IncomingMessage, response: ServerResponse): void {
  const { method, headers, url = '' } = request
  const onward = ask(new URL(url, registry), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  request.pipe(onward)
}
