import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { answers, published } from '../src/release/published.ts'

let server: Server | undefined

/** A registry that answers as it is told; gives its address. */
async function registry(answer: RequestListener): Promise<string> {
  const started = createServer(answer)
  server = started
  await new Promise<void>((listening) => {
    started.listen(0, '127.0.0.1', listening)
  })
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/`
}
afterEach(() => server?.close())

const visits = { name: '@ssi/visits', version: '1.0.0', integrity: 'sha512-one' }
const says =
  (status: number, body: object = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { connection: 'close' }).end(JSON.stringify(body))
  }

it.for([
  ['absent', says(404)],
  ['absent', says(200, { versions: { '0.9.0': { dist: { integrity: 'sha512-one' } } } })],
  ['same', says(200, { versions: { '1.0.0': { dist: { integrity: 'sha512-one' } } } })],
  ['other', says(200, { versions: { '1.0.0': { dist: { integrity: 'sha512-two' } } } })],
] as const)('a version stands on the registry as %s', async ([state, answer]) => {
  expect(await published(await registry(answer), visits)).toBe(state)
})

it('a connection that is closed is opened again', async () => {
  let asked = 0
  const address = await registry((request, response) => {
    asked += 1
    if (asked === 1) request.socket.destroy()
    else says(404)(request, response)
  })
  expect(await published(address, visits)).toBe('absent')
})

it('a registry that answers with a fault is told as such', async () => {
  const address = await registry(says(503))
  await expect(published(address, visits)).rejects.toThrow(
    'The registry answers 503 where it is asked for @ssi/visits. Try again later.',
  )
  expect(await answers(address)).toBe(false)
})

it('a registry that closes every connection does not answer', async () => {
  const address = await registry((request) => request.socket.destroy())
  await expect(published(address, visits)).rejects.toThrow(
    `The registry ${address} does not answer. Run this again when it does: it goes on with what is missing.`,
  )
  expect(await answers(address)).toBe(false)
})
