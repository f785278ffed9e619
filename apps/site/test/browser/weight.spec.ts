import { gzipSync } from 'node:zlib'
import { expect, type Response, test } from '@playwright/test'

/** What a vocabulary page of the nearest peer brings, in kB. */
const PEER = 231
/** Every page brings the addresses of all pages, which grow with them: about 0.03 kB for each. */
const BUDGET = 170

for (const [kind, path] of [
  ['concept', '/foi/concepts/practitioner-psychologists/'],
  ['decision', '/models-of-care/decisions/activity/'],
] as const) {
  test(`a ${kind} page brings little`, async ({ page }, info) => {
    const responses: Response[] = []
    page.on('response', (response) => responses.push(response))
    await page.goto(path, { waitUntil: 'networkidle' })
    const sizes = await Promise.all(responses.map(sizeOf))
    const total = sizes.reduce((sum, [, size]) => sum + size, 0) / 1000
    const report = `${total.toFixed(1)} kB in ${sizes.length} files, each gzipped; the nearest peer brings ${PEER} kB`
    info.annotations.push({ type: 'weight', description: report })
    console.log(
      [report, ...sizes.map(([file, size]) => `  ${(size / 1000).toFixed(1)} kB ${file}`)].join('\n'),
    )
    expect(total).toBeLessThan(BUDGET)
  })
}

async function sizeOf(response: Response): Promise<readonly [path: string, size: number]> {
  return [new URL(response.url()).pathname, gzipSync(await response.body()).length]
}
