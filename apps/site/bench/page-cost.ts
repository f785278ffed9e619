import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Response } from '@playwright/test'
import { chromiumPath } from '@ssi/tools/chromium'

/** What opening a page takes in a browser that has seen nothing. */
export interface PageCost {
  readonly path: string
  /** Bytes of every response and of the scripts among them, each gzipped. */
  readonly bytes: number
  readonly scripts: number
  /** Milliseconds until the largest thing in sight was painted, and while the page could not answer. */
  readonly largestPaint: number
  readonly blocked: number
  readonly layoutShift: number
}

const port = Number(process.env.PORT ?? 4178)

/** Opens pages of the built site, each cold. */
export async function pageCosts(paths: readonly string[]): Promise<readonly PageCost[]> {
  const server = spawn(process.execPath, ['serve.mjs'], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, PORT: String(port) },
    detached: true,
  })
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
  try {
    await answers()
    const costs: PageCost[] = []
    for (const path of paths) costs.push(await pageCost(browser, path))
    return costs
  } finally {
    await browser.close()
    if (server.pid !== undefined) process.kill(-server.pid)
  }
}

async function answers(): Promise<void> {
  const patience = AbortSignal.timeout(180_000)
  while (!patience.aborted) {
    if (await fetch(`http://localhost:${port}/`, { signal: patience }).then(Boolean, () => false)) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`The site is not served on port ${port}.`)
}

async function pageCost(browser: Browser, path: string): Promise<PageCost> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' })
  await page.locator('html[data-has-hydrated="true"]').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  const sizes = await Promise.all(
    responses.map(async (response) => ({
      isScript: response.url().endsWith('.js'),
      bytes: gzipSync(await response.body()).length,
    })),
  )
  const sum = (some: typeof sizes) => some.reduce((total, { bytes }) => total + bytes, 0)
  const felt = await page.evaluate(asFelt)
  await context.close()
  return { path, bytes: sum(sizes), scripts: sum(sizes.filter(({ isScript }) => isScript)), ...felt }
}

/** What the browser itself noted; run in the page. */
async function asFelt(): Promise<Pick<PageCost, 'largestPaint' | 'blocked' | 'layoutShift'>> {
  const noted = (type: string) =>
    new Promise<readonly (PerformanceEntry & { readonly value?: number })[]>((resolve) => {
      new PerformanceObserver((list, observer) => {
        observer.disconnect()
        resolve(list.getEntries())
      }).observe({ type, buffered: true })
      setTimeout(() => resolve([]), 500)
    })
  const [paints, shifts, tasks] = await Promise.all(
    ['largest-contentful-paint', 'layout-shift', 'longtask'].map(noted),
  )
  return {
    largestPaint: paints?.at(-1)?.startTime ?? 0,
    layoutShift: shifts?.reduce((total, { value = 0 }) => total + value, 0) ?? 0,
    blocked: tasks?.reduce((total, { duration }) => total + Math.max(0, duration - 50), 0) ?? 0,
  }
}
