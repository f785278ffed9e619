import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A registry of a test: it keeps what it is given, even what it has already, and tells so. */
export interface SmallRegistry {
  readonly address: string
  /** The versions it kept, in the order in which they came: `@ssi/one 1.0.0`, once for each time. */
  readonly kept: readonly string[]
  /** The digests of what it has. */
  readonly digests: () => Readonly<Record<string, string>>
  /** What it does with a version it is given before it answers: it keeps it. */
  receive: (keep: () => void) => Promise<void>
  readonly close: () => void
}

interface Manifest {
  readonly name: string
  readonly versions: Readonly<Record<string, { readonly dist: { readonly integrity: string } }>>
}

/** Starts a registry on loopback that knows no more than a publish asks of it. */
export async function smallRegistry(): Promise<SmallRegistry> {
  const there = new Map<string, Manifest>()
  const kept: string[] = []
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const registry: SmallRegistry = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    kept,
    digests: () =>
      Object.fromEntries(
        [...there.values()].flatMap(({ name, versions }) =>
          Object.entries(versions).map(([version, { dist }]) => [`${name} ${version}`, dist.integrity]),
        ),
      ),
    receive: async (keep) => keep(),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
  return registry

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = decodeURIComponent((request.url ?? '').slice(1))
    const say = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    if (name === '-/ping') say(200, {})
    else if (request.method === 'PUT') {
      const manifest = JSON.parse(await text(request)) as Manifest
      const [version = ''] = Object.keys(manifest.versions)
      await registry.receive(() => {
        kept.push(`${name} ${version}`)
        there.set(name, { ...manifest, versions: { ...there.get(name)?.versions, ...manifest.versions } })
      })
      say(201, {})
    } else if (there.has(name)) say(200, there.get(name) ?? {})
    else say(404, { error: 'not found' })
  }
}

async function text(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
