import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'
import { violations } from './axe.ts'
import { open } from './open.ts'
import { linkTo } from '../../src/playground/link.ts'

/** Puts code into the open editor, as a reader who selects everything and types would. */
async function write(page: Page, code: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Code' }).fill(code)
}

async function openPlayground(page: Page): Promise<void> {
  await open(page, '/playground/')
  await page.getByRole('textbox', { name: 'Code' }).waitFor()
}

/** Runs what stands in the editor and waits until it is over. */
async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(page.locator('.outcome')).toHaveText(/^(It ran|Stopped|Nothing was run)/, { timeout: 20_000 })
}

function said(page: Page): Promise<readonly string[]> {
  return page.locator('.said code').allTextContents()
}

test('code runs against the shipped packages, and says its values, its console and its errors with their lines', async ({
  page,
}) => {
  await openPlayground(page)
  await write(
    page,
    `import { checkResponse, type FoiId, foiLabel } from '@ssi/foi'
import { explain } from '@ssi/rules'
const id: FoiId = 'whilst-waiting'
foiLabel(id) // => 'Whilst waiting'
console.warn('two', { things: [1, 'x'] })
checkResponse({ date: '12/09/2024' }).findings.map((finding) => explain(finding))
await Promise.resolve()
throw new RangeError('out of here')`,
  )
  await run(page)
  await expect(page.locator('.outcome')).toHaveText(/^It ran in \d+ ms: 2 values, 1 line, 1 error\.$/)
  expect(await page.locator('.said').allInnerTexts()).toEqual([
    expect.stringMatching(/^=>\s+'Whilst waiting'\s+line 4$/),
    expect.stringMatching(/^warn\s+two \{ things: \[ 1, 'x' \] \}$/),
    expect.stringMatching(/^=>\s+\[\n  'date: "12\/09\/2024" is not a day.+,\n\]\s+line 6$/),
    expect.stringMatching(/^Error\s+RangeError: out of here\s+line 8$/),
  ])
  await write(page, '1 + 1')
  await run(page)
  expect(await said(page)).toEqual(['2'])
})

test('a promise is awaited, and one that is broken is told beside its line', async ({ page }) => {
  await openPlayground(page)
  await write(
    page,
    `Promise.resolve({ kept: true })
fetch('https://example.org')
const late = Promise.reject(new RangeError('too late'))
'after'`,
  )
  await run(page)
  await expect(page.locator('.outcome')).toHaveText(/^It ran in \d+ ms: 2 values, 2 errors\.$/)
  expect(await page.locator('.said').allInnerTexts()).toEqual([
    expect.stringMatching(/^=>\s+\{ kept: true \}\s+line 1$/),
    expect.stringMatching(
      /^Error\s+TypeError: Failed to fetch\S*\s+The sandbox can reach nothing\.\s+line 2$/,
    ),
    expect.stringMatching(/^=>\s+'after'\s+line 4$/),
    expect.stringMatching(/^Error\s+RangeError: too late\s+line 3$/),
  ])
})

test('it opens with an example, and says that types are not checked', async ({ page }) => {
  await openPlayground(page)
  await expect(page.locator('.cm-line').first()).toHaveText(/^import/)
  await expect(page.getByText('Types are taken out here, not checked')).toBeVisible()
})

test('every example of the picker runs without an error', async ({ page }) => {
  test.slow()
  await openPlayground(page)
  const picker = page.getByRole('combobox', { name: 'Start from an example' })
  const count = await picker.locator('optgroup option').count()
  expect(count).toBeGreaterThan(25)
  for (let example = 0; example < count; example += 1) {
    await picker.selectOption(String(example))
    await run(page)
    await expect
      .soft(page.locator('.outcome'), `example ${example}`)
      .toHaveText(/^It ran in \d+ ms: \d+ value/)
    expect.soft(await page.locator('.said.error').allTextContents(), `example ${example}`).toEqual([])
  }
})

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

test('what is wrong with code is said before it is run', async ({ page }) => {
  await openPlayground(page)
  await write(page, "import { foiLable } from '@ssi/foi'\nfoiLable('yes')")
  await run(page)
  await expect(page.locator('.said.error')).toHaveText(
    /@ssi\/foi exports no “foiLable”\. Did you mean “foiLabel”\?\s*line 1/,
  )
  await write(page, 'const a = 1\nconst = 2')
  await run(page)
  await expect(page.locator('.said.error')).toHaveText(
    /cannot be read as TypeScript: Unexpected token\.\s*line 2/,
  )
})

test('a link carries the code, when the reader copies one, and runs nothing by itself', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPlayground(page)
  const code = `const mine = "<b>#&%25 '💥'</b>"\nmine.length // => 21`
  await write(page, code)
  expect(page.url()).not.toContain('#')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).pathname).toBe('/playground/')
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByText('This code came with the link. It runs when you say so.')).toBeVisible()
  await expect(page.locator('.cm-line')).toHaveText(code.split('\n'))
  await expect(page.locator('.outcome')).toHaveText('What the code says will stand here.')
  await run(page)
  expect(await said(page)).toEqual([String("<b>#&%25 '💥'</b>".length)])
})

test('a link that was cut short says so, and leaves an example to start from', async ({ page }) => {
  await page.goto(linkTo('é').slice(0, -2))
  await expect(page.getByText('The link to this page holds no code that can be read.')).toBeVisible()
  await expect(page.locator('.cm-line').first()).toHaveText(/^import/)
})

test('the keyboard alone writes code, takes a suggestion, runs it and goes on', async ({ page }) => {
  await openPlayground(page)
  const editor = page.getByRole('textbox', { name: 'Code' })
  await page.getByRole('combobox', { name: 'Start from an example' }).focus()
  await page.keyboard.press('Tab')
  await expect(editor).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await page.keyboard.insertText("import { ndtmsLabel } from '@ssi/ndtms'\n")
  await page.keyboard.type("ndtmsLabel('relapse-p")
  const option = page.getByRole('option', { name: /^relapse-prevention/ })
  await expect(option).toBeVisible()
  // A key that comes at the moment at which the list opens was not meant for it.
  await page.waitForTimeout(200)
  await page.keyboard.press('Enter')
  await expect(page.locator('.cm-line').last()).toHaveText("ndtmsLabel('relapse-prevention')")
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.locator('.said code')).toHaveText(["'Relapse prevention'"])
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused()
})

test('a slash in the editor is a slash', async ({ page }) => {
  await openPlayground(page)
  await page.getByRole('textbox', { name: 'Code' }).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('8 / 2')
  await run(page)
  expect(await said(page)).toEqual(['4'])
})

test('an example that was chosen can be undone', async ({ page }) => {
  await openPlayground(page)
  await write(page, 'const mine = 1')
  await page.getByRole('combobox', { name: 'Start from an example' }).selectOption('3')
  await expect(page.locator('.cm-line').first()).not.toHaveText('const mine = 1')
  await page.getByRole('textbox', { name: 'Code' }).focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.locator('.cm-line')).toHaveText(['const mine = 1'])
})

for (const path of ['/docs/guides/use-it-in-code/', '/api/foi/']) {
  test(`an example of ${path} runs where it stands, and loads nothing before`, async ({ page }) => {
    const asked: string[] = []
    await open(page, path)
    await page.waitForLoadState('networkidle')
    page.on('request', (request) => asked.push(request.url()))
    const button = page.getByRole('button', { name: 'Run this' }).first()
    await button.focus()
    expect(asked).toEqual([])
    await page.keyboard.press('Enter')
    await expect(page.locator('.outcome')).toHaveText(/^It ran in \d+ ms: \d+ value/, { timeout: 20_000 })
    await expect(page.getByRole('textbox', { name: 'Code' })).toBeFocused()
    await expect(page.locator('.said.error')).toHaveCount(0)
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })

    test('code that ran, that failed, and suggestions violate no rule of axe', async ({ page }) => {
      await openPlayground(page)
      await run(page)
      expect(await violations(page)).toEqual([])
      await write(page, "console.error('no')\nthrow new Error('not this way')")
      await run(page)
      expect(await violations(page)).toEqual([])
      await write(page, "import { foiLabel } from '@ssi/foi'\nfoiL")
      await page.keyboard.press('Control+Space')
      await expect(page.getByRole('option', { name: 'foiLabel @ssi/foi' })).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
  })
}

for (const width of [320, 390, 800, 1280]) {
  test(`code that ran reflows at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await openPlayground(page)
    await write(page, `console.log('${'long'.repeat(200)}')`)
    await run(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page shows an example with what comes out, and no button that does nothing', async ({ page }) => {
    await page.goto('/playground/')
    await expect(page.locator('noscript .check-state')).toContainText('needs JavaScript')
    await expect(page.locator('main .code')).toContainText('// =>')
    for (const path of ['/playground/', '/docs/guides/use-it-in-code/']) {
      await page.goto(path)
      for (const control of await page.locator('main button, main select').all())
        await expect(control).toBeHidden()
    }
  })
})
