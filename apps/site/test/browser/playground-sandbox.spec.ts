import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { openPlayground, run, said, write } from './in-playground.ts'

test('a loop that never ends is stopped and said, and the page answers all the while', async ({ page }) => {
  await openPlayground(page)
  await write(page, "console.log('before')\nfor (;;) {}")
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(page.locator('.said code')).toHaveText(['before'])
  await expect(page.locator('.outcome')).toHaveText('Running.')
  await expect(page.locator('iframe')).toHaveCount(1)
  await expect(page.locator('.outcome')).toHaveText(
    'Stopped: the code did not come to its end within 3 seconds. Look for a loop that never ends, or a promise that is never kept.',
  )
  await expect(page.locator('iframe')).toHaveCount(0)
  await write(page, "'still here'")
  await run(page)
  expect(await said(page)).toEqual(["'still here'"])
})

test('a flood of lines is cut, and what was left out is counted', async ({ page }) => {
  await openPlayground(page)
  await write(page, 'for (let line = 0; line < 20_000; line += 1) console.log(line)')
  await run(page)
  await expect(page.locator('.outcome')).toHaveText(/: 500 lines, 19500 more left out\.$/)
  await expect(page.locator('.said')).toHaveCount(500)
})

test('code can reach nothing: no server, no page, no storage, no code out of text', async ({ page }) => {
  let asked = 0
  const server = createServer((_, response) => {
    asked += 1
    response.setHeader('Access-Control-Allow-Origin', '*').setHeader('Content-Type', 'text/javascript').end()
  }).listen(0)
  const { port } = server.address() as AddressInfo
  await openPlayground(page)
  await write(
    page,
    `const there = '127.0.0.1:${port}'
const answered = (source: EventTarget, good: string) =>
  new Promise((resolve, reject) => {
    source.addEventListener(good, resolve)
    source.addEventListener('error', () => reject(new Error('refused')))
  })
const workerOf = (text: string) => new Worker(URL.createObjectURL(new Blob([text])))
const tries: Record<string, () => unknown> = {
  fetch: () => fetch('http://' + there, { mode: 'no-cors' }),
  site: () => fetch('${new URL(page.url()).origin}/look-up.json'),
  socket: () => answered(new WebSocket('ws://' + there), 'open'),
  request: () => {
    const request = new XMLHttpRequest()
    request.open('GET', 'http://' + there)
    request.send()
    return answered(request, 'load')
  },
  events: () => answered(new EventSource('http://' + there), 'open'),
  script: () => importScripts('http://' + there + '/a.js'),
  module: () => import(String('http://' + there + '/b.js')),
  worker: () => answered(new Worker('http://' + there + '/c.js'), 'message'),
  inner: () => new Promise((resolve, reject) => {
    workerOf('fetch("http://' + there + '", { mode: "no-cors" }).then(() => postMessage(1))').onmessage = resolve
    setTimeout(() => reject(new Error('silent')), 500)
  }),
  image: () => new (globalThis as any).Image(),
  page: () => (globalThis as any).parent.document,
  storage: () => (globalThis as any).localStorage.length,
  database: () => indexedDB.open('a'),
  caches: () => caches.keys(),
  text: () => new Function('return 1')(),
}
for (const [name, attempt] of Object.entries(tries)) {
  const outcome = await Promise.resolve().then(attempt).then(() => 'reached', () => 'refused')
  console.log(name, outcome)
}`,
  )
  await run(page)
  const outcomes = await said(page)
  expect(outcomes).toHaveLength(15)
  expect(outcomes.filter((line) => !line.endsWith(' refused'))).toEqual([])
  expect(asked).toBe(0)
  // The server is there for whoever may ask it.
  await fetch(`http://127.0.0.1:${port}/`)
  expect(asked).toBe(1)
  server.close()
})

test('the page of the sandbox runs nothing where it has an origin', async ({ page }) => {
  await page.goto('/playground/sandbox/')
  const answer = page.evaluate(async () => {
    const { port1, port2 } = new MessageChannel()
    const heard = new Promise((resolve) => {
      port1.addEventListener('message', resolve)
      setTimeout(() => resolve('nothing'), 1500)
    })
    port1.start()
    postMessage(
      { worker: 'onmessage = ({ ports: [port] }) => port.postMessage(1)', modules: [], code: [] },
      '*',
      [port2],
    )
    return heard
  })
  expect(await answer).toBe('nothing')
})
